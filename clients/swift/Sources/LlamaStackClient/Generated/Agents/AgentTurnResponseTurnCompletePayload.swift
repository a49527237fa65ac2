// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The turn is over.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseTurnCompletePayload
public struct AgentTurnResponseTurnCompletePayload: JSONModel {
    /// Tag of this kind.
    public var eventType: String { "turn_complete" }
    /// The user's messages and all that the agent did to answer them.
    public var turn: Turn
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(turn: Turn, additionalProperties: JSONObject = JSONObject()) {
        self.turn = turn
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("event_type", "turn_complete")
        turn = try reader.required("turn")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event_type", eventType)
        writer.write("turn", turn)
        return writer.json(additionalProperties)
    }
}
