// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool whose input is free text.
///
/// Source: inference.yaml#/components/schemas/ChatCustomTool
public struct ChatCustomTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "custom" }
    /// What a custom tool is called, does and takes.
    public var custom: ChatCustomToolDefinition
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(custom: ChatCustomToolDefinition, additionalProperties: JSONObject = JSONObject()) {
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
