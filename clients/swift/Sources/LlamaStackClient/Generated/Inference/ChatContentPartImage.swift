// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part that is an image.
///
/// Source: inference.yaml#/components/schemas/ChatContentPartImage
public struct ChatContentPartImage: JSONModel {
    /// Tag of this kind.
    public var type: String { "image_url" }
    /// Where an image is, and how closely to look.
    public var imageURL: ChatImageURL
    /// Marks the end of a prompt to cache.
    public var promptCacheBreakpoint: PromptCacheBreakpoint?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        imageURL: ChatImageURL,
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.imageURL = imageURL
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "image_url")
        imageURL = try reader.required("image_url")
        promptCacheBreakpoint = try reader.optional("prompt_cache_breakpoint")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("image_url", imageURL)
        writer.write("prompt_cache_breakpoint", ifPresent: promptCacheBreakpoint)
        return writer.json(additionalProperties)
    }
}
