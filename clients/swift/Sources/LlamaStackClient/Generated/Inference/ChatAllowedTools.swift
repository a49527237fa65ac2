// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The tools that may be called, and whether one must be.
///
/// Source: inference.yaml#/components/schemas/ChatAllowedTools
public struct ChatAllowedTools: JSONModel {
    /// `auto` leaves it to the model whether it calls one of them; `required` demands it.
    public var mode: AllowedToolsMode
    /// The tools.
    public var tools: [ChatToolReference]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(mode: AllowedToolsMode, tools: [ChatToolReference], additionalProperties: JSONObject = JSONObject()) {
        self.mode = mode
        self.tools = tools
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        mode = try reader.required("mode")
        tools = try reader.required("tools")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("mode", mode)
        writer.write("tools", tools)
        return writer.json(additionalProperties)
    }
}
