// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a stream carries beside the text.
///
/// Source: inference.yaml#/components/schemas/StreamOptions
public struct StreamOptions: JSONModel {
    /// Whether a last piece carries the tokens used. Default false.
    public var includeUsage: Nullable<Bool>?
    /// Whether random text hides the lengths of the pieces. Default the server's.
    public var includeObfuscation: Nullable<Bool>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        includeUsage: Nullable<Bool>? = nil,
        includeObfuscation: Nullable<Bool>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.includeUsage = includeUsage
        self.includeObfuscation = includeObfuscation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        includeUsage = try reader.optionalNullable("include_usage")
        includeObfuscation = try reader.optionalNullable("include_obfuscation")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("include_usage", ifPresent: includeUsage)
        writer.write("include_obfuscation", ifPresent: includeObfuscation)
        return writer.json(additionalProperties)
    }
}
