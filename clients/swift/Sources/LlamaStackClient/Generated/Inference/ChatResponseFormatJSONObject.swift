// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Any JSON object.
///
/// Source: inference.yaml#/components/schemas/ChatResponseFormatJsonObject
public struct ChatResponseFormatJSONObject: JSONModel {
    /// Tag of this kind.
    public var type: String { "json_object" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "json_object")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
