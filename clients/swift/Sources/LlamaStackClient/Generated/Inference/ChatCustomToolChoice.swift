// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A custom tool of the request.
///
/// Source: inference.yaml#/components/schemas/ChatCustomToolChoice
public struct ChatCustomToolChoice: JSONModel {
    /// Tag of this kind.
    public var type: String { "custom" }
    /// Which tool is meant.
    public var custom: ChatToolName
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(custom: ChatToolName, additionalProperties: JSONObject = JSONObject()) {
        self.custom = custom
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "custom")
        custom = try reader.required("custom")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("custom", custom)
        return writer.json(additionalProperties)
    }
}
