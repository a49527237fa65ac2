// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a model spoke.
///
/// Source: inference.yaml#/components/schemas/ChatAudio
public struct ChatAudio: JSONModel {
    /// Identifier by which later messages refer to it.
    public var id: String
    /// The sound in base64.
    public var data: String
    /// When the server forgets it, in Unix seconds.
    public var expiresAt: Int
    /// What is said.
    public var transcript: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        data: String,
        expiresAt: Int,
        transcript: String,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.data = data
        self.expiresAt = expiresAt
        self.transcript = transcript
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        data = try reader.required("data")
        expiresAt = try reader.required("expires_at")
        transcript = try reader.required("transcript")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("data", data)
        writer.write("expires_at", expiresAt)
        writer.write("transcript", transcript)
        return writer.json(additionalProperties)
    }
}
