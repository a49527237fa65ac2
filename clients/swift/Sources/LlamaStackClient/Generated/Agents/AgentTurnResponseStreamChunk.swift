// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One event of a streamed turn.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseStreamChunk
public struct AgentTurnResponseStreamChunk: JSONModel {
    /// The envelope of what happened.
    public var event: AgentTurnResponseEvent
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(event: AgentTurnResponseEvent, additionalProperties: JSONObject = JSONObject()) {
        self.event = event
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        event = try reader.required("event")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event", event)
        return writer.json(additionalProperties)
    }
}
