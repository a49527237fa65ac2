// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part that is a file.
///
/// Source: inference.yaml#/components/schemas/ChatContentPartFile
public struct ChatContentPartFile: JSONModel {
    /// Tag of this kind.
    public var type: String { "file" }
    /// A file, by identifier or in place.
    public var file: ChatFile
    /// Marks the end of a prompt to cache.
    public var promptCacheBreakpoint: PromptCacheBreakpoint?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        file: ChatFile,
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.file = file
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "file")
        file = try reader.required("file")
        promptCacheBreakpoint = try reader.optional("prompt_cache_breakpoint")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("file", file)
        writer.write("prompt_cache_breakpoint", ifPresent: promptCacheBreakpoint)
        return writer.json(additionalProperties)
    }
}
