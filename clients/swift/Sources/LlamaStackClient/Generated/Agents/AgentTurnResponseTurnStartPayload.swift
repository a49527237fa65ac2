// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The turn begins.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseTurnStartPayload
public struct AgentTurnResponseTurnStartPayload: JSONModel {
    /// Tag of this kind.
    public var eventType: String { "turn_start" }
    /// Identifier of the turn.
    public var turnID: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(turnID: String, additionalProperties: JSONObject = JSONObject()) {
        self.turnID = turnID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("event_type", "turn_start")
        turnID = try reader.required("turn_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event_type", eventType)
        writer.write("turn_id", turnID)
        return writer.json(additionalProperties)
    }
}
