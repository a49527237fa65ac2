// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A new session.
///
/// Source: agents.yaml#/components/schemas/CreateAgentSessionRequest
public struct CreateAgentSessionRequest: JSONModel {
    /// Name of the session.
    public var sessionName: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(sessionName: String, additionalProperties: JSONObject = JSONObject()) {
        self.sessionName = sessionName
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        sessionName = try reader.required("session_name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("session_name", sessionName)
        return writer.json(additionalProperties)
    }
}
