// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The texts of the content are joined.
///
/// Source: tools.yaml#/components/schemas/DefaultRagQueryGeneratorConfig
public struct DefaultRAGQueryGeneratorConfig: JSONModel {
    /// Tag of this kind.
    public var type: String { "default" }
    /// What stands between the texts.
    public var separator: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(separator: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.separator = separator
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "default")
        separator = try reader.optional("separator")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("separator", ifPresent: separator)
        return writer.json(additionalProperties)
    }
}
