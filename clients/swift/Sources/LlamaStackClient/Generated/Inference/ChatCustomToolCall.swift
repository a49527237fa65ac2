// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call of a custom tool.
///
/// Source: inference.yaml#/components/schemas/ChatCustomToolCall
public struct ChatCustomToolCall: JSONModel {
    /// Identifier of the call.
    public var id: String
    /// Tag of this kind.
    public var type: String { "custom" }
    /// Which custom tool is called with what.
    public var custom: CustomToolCall
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(id: String, custom: CustomToolCall, additionalProperties: JSONObject = JSONObject()) {
        self.id = id
        self.custom = custom
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("type", "custom")
        custom = try reader.required("custom")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("type", type)
        writer.write("custom", custom)
        return writer.json(additionalProperties)
    }
}
