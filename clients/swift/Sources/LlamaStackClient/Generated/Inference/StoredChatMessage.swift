// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message of a stored chat completion.
///
/// Source: inference.yaml#/components/schemas/StoredChatMessage
public struct StoredChatMessage: JSONModel {
    /// Identifier of the message.
    public var id: String
    /// Who speaks.
    public var role: ChatRole
    /// Its text; null when it has none or has parts.
    public var content: String?
    /// Its parts, where it was given in parts.
    public var contentParts: Nullable<[ChatContentPart]>?
    /// Who speaks, among several of one role.
    public var name: Nullable<String>?
    /// Why the model declined, where it did.
    public var refusal: Nullable<String>?
    /// Sources that the text cites.
    public var annotations: [ChatAnnotation]?
    /// What was spoken.
    public var audio: Nullable<ChatAudio>?
    /// Calls that the model asked for.
    public var toolCalls: [ChatToolCall]?
    /// The call that a tool message answers.
    public var toolCallID: String?
    /// Which function is called with what.
    public var functionCall: FunctionCall?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        role: ChatRole,
        content: String?,
        contentParts: Nullable<[ChatContentPart]>? = nil,
        name: Nullable<String>? = nil,
        refusal: Nullable<String>? = nil,
        annotations: [ChatAnnotation]? = nil,
        audio: Nullable<ChatAudio>? = nil,
        toolCalls: [ChatToolCall]? = nil,
        toolCallID: String? = nil,
        functionCall: FunctionCall? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.role = role
        self.content = content
        self.contentParts = contentParts
        self.name = name
        self.refusal = refusal
        self.annotations = annotations
        self.audio = audio
        self.toolCalls = toolCalls
        self.toolCallID = toolCallID
        self.functionCall = functionCall
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        role = try reader.required("role")
        content = try reader.nullable("content")
        contentParts = try reader.optionalNullable("content_parts")
        name = try reader.optionalNullable("name")
        refusal = try reader.optionalNullable("refusal")
        annotations = try reader.optional("annotations")
        audio = try reader.optionalNullable("audio")
        toolCalls = try reader.optional("tool_calls")
        toolCallID = try reader.optional("tool_call_id")
        functionCall = try reader.optional("function_call")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("role", role)
        writer.write("content", orNull: content)
        writer.write("content_parts", ifPresent: contentParts)
        writer.write("name", ifPresent: name)
        writer.write("refusal", ifPresent: refusal)
        writer.write("annotations", ifPresent: annotations)
        writer.write("audio", ifPresent: audio)
        writer.write("tool_calls", ifPresent: toolCalls)
        writer.write("tool_call_id", ifPresent: toolCallID)
        writer.write("function_call", ifPresent: functionCall)
        return writer.json(additionalProperties)
    }
}
