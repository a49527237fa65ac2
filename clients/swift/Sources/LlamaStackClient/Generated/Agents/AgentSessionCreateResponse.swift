// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which session was created.
///
/// Source: agents.yaml#/components/schemas/AgentSessionCreateResponse
public struct AgentSessionCreateResponse: JSONModel {
    /// Identifier of the session.
    public var sessionID: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(sessionID: String, additionalProperties: JSONObject = JSONObject()) {
        self.sessionID = sessionID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        sessionID = try reader.required("session_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("session_id", sessionID)
        return writer.json(additionalProperties)
    }
}
