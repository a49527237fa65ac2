// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The envelope of what happened.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseEvent
public struct AgentTurnResponseEvent: JSONModel {
    /// What happened.
    public var payload: AgentTurnResponseEventPayload
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(payload: AgentTurnResponseEventPayload, additionalProperties: JSONObject = JSONObject()) {
        self.payload = payload
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        payload = try reader.required("payload")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("payload", payload)
        return writer.json(additionalProperties)
    }
}
