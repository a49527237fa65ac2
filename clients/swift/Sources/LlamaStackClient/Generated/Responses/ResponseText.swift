// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The shape of the text that a model answers.
///
/// Source: responses.yaml#/components/schemas/ResponseText
public struct ResponseText: JSONModel {
    /// The form of the text. Default is plain text.
    public var format: Nullable<ResponseTextFormat>?
    /// How long the answer is to be.
    public var verbosity: Nullable<ResponseVerbosity>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        format: Nullable<ResponseTextFormat>? = nil,
        verbosity: Nullable<ResponseVerbosity>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.format = format
        self.verbosity = verbosity
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        format = try reader.optionalNullable("format")
        verbosity = try reader.optionalNullable("verbosity")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("format", ifPresent: format)
        writer.write("verbosity", ifPresent: verbosity)
        return writer.json(additionalProperties)
    }
}
