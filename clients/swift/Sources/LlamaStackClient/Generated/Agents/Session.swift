// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A conversation with an agent.
///
/// Source: agents.yaml#/components/schemas/Session
public struct Session: JSONModel {
    /// Identifier of the session.
    public var sessionID: String
    /// Name of the session.
    public var sessionName: String
    /// Its turns, oldest first.
    public var turns: [Turn]
    /// When it was opened.
    public var startedAt: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        sessionID: String,
        sessionName: String,
        turns: [Turn],
        startedAt: String,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.sessionID = sessionID
        self.sessionName = sessionName
        self.turns = turns
        self.startedAt = startedAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        sessionID = try reader.required("session_id")
        sessionName = try reader.required("session_name")
        turns = try reader.required("turns")
        startedAt = try reader.required("started_at")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("session_id", sessionID)
        writer.write("session_name", sessionName)
        writer.write("turns", turns)
        writer.write("started_at", startedAt)
        return writer.json(additionalProperties)
    }
}
