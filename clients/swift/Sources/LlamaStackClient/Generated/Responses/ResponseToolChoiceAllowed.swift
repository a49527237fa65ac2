// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Only some of the tools.
///
/// Source: responses.yaml#/components/schemas/ResponseToolChoiceAllowed
public struct ResponseToolChoiceAllowed: JSONModel {
    /// Tag of this kind.
    public var type: String { "allowed_tools" }
    /// The model decides for itself, or must call one of them.
    public var mode: ResponseAllowedToolsMode?
    /// The tools that remain.
    public var tools: [ResponseAllowedTool]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        tools: [ResponseAllowedTool],
        mode: ResponseAllowedToolsMode? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.tools = tools
        self.mode = mode
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "allowed_tools")
        mode = try reader.optional("mode")
        tools = try reader.required("tools")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("mode", ifPresent: mode)
        writer.write("tools", tools)
        return writer.json(additionalProperties)
    }
}
