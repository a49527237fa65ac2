// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part that is sound.
///
/// Source: inference.yaml#/components/schemas/ChatContentPartInputAudio
public struct ChatContentPartInputAudio: JSONModel {
    /// Tag of this kind.
    public var type: String { "input_audio" }
    /// Sound given to the model.
    public var inputAudio: ChatInputAudio
    /// Marks the end of a prompt to cache.
    public var promptCacheBreakpoint: PromptCacheBreakpoint?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        inputAudio: ChatInputAudio,
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.inputAudio = inputAudio
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "input_audio")
        inputAudio = try reader.required("input_audio")
        promptCacheBreakpoint = try reader.optional("prompt_cache_breakpoint")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("input_audio", inputAudio)
        writer.write("prompt_cache_breakpoint", ifPresent: promptCacheBreakpoint)
        return writer.json(additionalProperties)
    }
}
