// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The answer to a chat.
///
/// Source: inference.yaml#/components/schemas/ChatCompletion
public struct ChatCompletion: JSONModel {
    /// Identifier of the answer.
    public var id: String
    /// Kind of object.
    public var object: String { "chat.completion" }
    /// When it was made, in Unix seconds.
    public var created: Int
    /// Model that wrote it.
    public var model: String
    /// The answers, as many as `n`.
    public var choices: [ChatChoice]
    /// Tokens used.
    public var usage: CompletionUsage?
    /// Class of service that was given.
    public var serviceTier: Nullable<ServiceTier>?
    /// Changes when the engine changes, so that the same seed may answer otherwise.
    public var systemFingerprint: Nullable<String>?
    /// Short texts given with the request.
    public var metadata: Nullable<StringMap>?
    /// What moderation found, where the request asked for it.
    public var moderation: Nullable<ChatModeration>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        created: Int,
        model: String,
        choices: [ChatChoice],
        usage: CompletionUsage? = nil,
        serviceTier: Nullable<ServiceTier>? = nil,
        systemFingerprint: Nullable<String>? = nil,
        metadata: Nullable<StringMap>? = nil,
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
        self.metadata = metadata
        self.moderation = moderation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "chat.completion")
        created = try reader.required("created")
        model = try reader.required("model")
        choices = try reader.required("choices")
        usage = try reader.optional("usage")
        serviceTier = try reader.optionalNullable("service_tier")
        systemFingerprint = try reader.optionalNullable("system_fingerprint")
        metadata = try reader.optionalNullable("metadata")
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
        writer.write("metadata", ifPresent: metadata)
        writer.write("moderation", ifPresent: moderation)
        return writer.json(additionalProperties)
    }
}
