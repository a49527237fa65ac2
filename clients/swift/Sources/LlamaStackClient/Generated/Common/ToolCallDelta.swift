// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of a tool call that the model writes.
///
/// Source: common.yaml#/components/schemas/ToolCallDelta
public struct ToolCallDelta: JSONModel {
    /// Tag of this kind.
    public var type: String { "tool_call" }
    /// The text of the call so far, or the whole call once it is understood.
    public var toolCall: ToolCallDeltaContent
    /// How far the reading of a tool call is.
    public var parseStatus: ToolCallParseStatus
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        toolCall: ToolCallDeltaContent,
        parseStatus: ToolCallParseStatus,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.toolCall = toolCall
        self.parseStatus = parseStatus
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "tool_call")
        toolCall = try reader.required("tool_call")
        parseStatus = try reader.required("parse_status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("tool_call", toolCall)
        writer.write("parse_status", parseStatus)
        return writer.json(additionalProperties)
    }
}
