// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part that is text.
///
/// Source: inference.yaml#/components/schemas/ChatContentPartText
public struct ChatContentPartText: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var type: String { "text" }
    /// The text.
    public var text: String
    /// Marks the end of a prompt to cache.
    public var promptCacheBreakpoint: PromptCacheBreakpoint?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        text: String,
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.text = text
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(text: value)
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "text")
        text = try reader.required("text")
        promptCacheBreakpoint = try reader.optional("prompt_cache_breakpoint")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("text", text)
        writer.write("prompt_cache_breakpoint", ifPresent: promptCacheBreakpoint)
        return writer.json(additionalProperties)
    }
}
