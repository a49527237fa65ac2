// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A piece of the answer to a chat.
///
/// Source: inference.yaml#/components/schemas/ChatCompletionChunk
public struct ChatCompletionChunk: JSONModel {
    /// Identifier of the answer; the same in all its chunks.
    public var id: String
    /// Kind of object.
    public var object: String { "chat.completion.chunk" }
    /// When the answer was begun, in Unix seconds; the same in all its chunks.
    public var created: Int
    /// Model that writes it.
    public var model: String
    /// What is new; empty in the chunk that carries `usage`.
    public var choices: [ChatChunkChoice]
    /// Tokens used, in the last chunk, where `stream_options.include_usage` asks for them.
    public var usage: Nullable<CompletionUsage>?
    /// Class of service that is given.
    public var serviceTier: Nullable<ServiceTier>?
    /// Changes when the engine changes, so that the same seed may answer otherwise.
    public var systemFingerprint: Nullable<String>?
    /// Random text that hides the length of the piece.
    public var obfuscation: String?
    /// What moderation found, where the request asked for it.
    public var moderation: Nullable<ChatModeration>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        created: Int,
        model: String,
        choices: [ChatChunkChoice],
        usage: Nullable<CompletionUsage>? = nil,
        serviceTier: Nullable<ServiceTier>? = nil,
        systemFingerprint: Nullable<String>? = nil,
        obfuscation: String? = nil,
        moderation: Nullable<ChatModeration>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.serviceTier = serviceTier
        self.systemFingerprint = systemFingerprint
        self.obfuscation = obfuscation
        self.moderation = moderation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "chat.completion.chunk")
        created = try reader.required("created")
        model = try reader.required("model")
        choices = try reader.required("choices")
        usage = try reader.optionalNullable("usage")
        serviceTier = try reader.optionalNullable("service_tier")
        systemFingerprint = try reader.optionalNullable("system_fingerprint")
        obfuscation = try reader.optional("obfuscation")
        moderation = try reader.optionalNullable("moderation")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created", created)
        writer.write("model", model)
        writer.write("choices", choices)
        writer.write("usage", ifPresent: usage)
        writer.write("service_tier", ifPresent: serviceTier)
        writer.write("system_fingerprint", ifPresent: systemFingerprint)
        writer.write("obfuscation", ifPresent: obfuscation)
        writer.write("moderation", ifPresent: moderation)
        return writer.json(additionalProperties)
    }
}
