// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of what a model speaks.
///
/// Source: inference.yaml#/components/schemas/ChatAudioDelta
public struct ChatAudioDelta: JSONModel {
    /// Identifier by which later messages refer to it.
    public var id: String?
    /// Sound to append in base64.
    public var data: String?
    /// When the server forgets it, in Unix seconds.
    public var expiresAt: Int?
    /// Text to append.
    public var transcript: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String? = nil,
        data: String? = nil,
        expiresAt: Int? = nil,
        transcript: String? = nil,
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
        id = try reader.optional("id")
        data = try reader.optional("data")
        expiresAt = try reader.optional("expires_at")
        transcript = try reader.optional("transcript")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", ifPresent: id)
        writer.write("data", ifPresent: data)
        writer.write("expires_at", ifPresent: expiresAt)
        writer.write("transcript", ifPresent: transcript)
        return writer.json(additionalProperties)
    }
}
