// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Continuations of prompts, or a piece of them in a stream.
///
/// Source: inference.yaml#/components/schemas/Completion
public struct Completion: JSONModel {
    /// Identifier of the answer; the same in all its pieces.
    public var id: String
    /// Kind of object.
    public var object: String { "text_completion" }
    /// When it was made, in Unix seconds.
    public var created: Int
    /// Model that wrote it.
    public var model: String
    /// The continuations, `n` for each prompt; empty in the piece that carries `usage`.
    public var choices: [CompletionChoice]
    /// Tokens used; in a stream in the last piece, where `stream_options.include_usage` asks for them.
    public var usage: Nullable<CompletionUsage>?
    /// Changes when the engine changes, so that the same seed may answer otherwise.
    public var systemFingerprint: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        created: Int,
        model: String,
        choices: [CompletionChoice],
        usage: Nullable<CompletionUsage>? = nil,
        systemFingerprint: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.systemFingerprint = systemFingerprint
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "text_completion")
        created = try reader.required("created")
        model = try reader.required("model")
        choices = try reader.required("choices")
        usage = try reader.optionalNullable("usage")
        systemFingerprint = try reader.optionalNullable("system_fingerprint")
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
        writer.write("system_fingerprint", ifPresent: systemFingerprint)
        return writer.json(additionalProperties)
    }
}
