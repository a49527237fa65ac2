// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Results of the tools that the client has run.
///
/// Source: agents.yaml#/components/schemas/ResumeAgentTurnRequest
public struct ResumeAgentTurnRequest: JSONModel {
    /// One result for each call.
    public var toolResponses: [ToolResponse]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(toolResponses: [ToolResponse], additionalProperties: JSONObject = JSONObject()) {
        self.toolResponses = toolResponses
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        toolResponses = try reader.required("tool_responses")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("tool_responses", toolResponses)
        return writer.json(additionalProperties)
    }
}
