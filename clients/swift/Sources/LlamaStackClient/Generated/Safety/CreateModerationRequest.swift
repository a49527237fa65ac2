// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Inputs to moderate.
///
/// Source: safety.yaml#/components/schemas/CreateModerationRequest
public struct CreateModerationRequest: JSONModel {
    /// One text, or a list of texts and images.
    public var input: ModerationInput
    /// The shield or model that judges. Default the only one there is.
    public var model: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        input: ModerationInput,
        model: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.input = input
        self.model = model
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        input = try reader.required("input")
        model = try reader.optionalNullable("model")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("input", input)
        writer.write("model", ifPresent: model)
        return writer.json(additionalProperties)
    }
}
