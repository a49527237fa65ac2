// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Only some of the tools may be called.
///
/// Source: inference.yaml#/components/schemas/ChatAllowedToolsChoice
public struct ChatAllowedToolsChoice: JSONModel {
    /// Tag of this kind.
    public var type: String { "allowed_tools" }
    /// The tools that may be called, and whether one must be.
    public var allowedTools: ChatAllowedTools
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(allowedTools: ChatAllowedTools, additionalProperties: JSONObject = JSONObject()) {
        self.allowedTools = allowedTools
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "allowed_tools")
        allowedTools = try reader.required("allowed_tools")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("allowed_tools", allowedTools)
        return writer.json(additionalProperties)
    }
}
