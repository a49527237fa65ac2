// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One continuation, or a piece of it.
///
/// Source: inference.yaml#/components/schemas/CompletionChoice
public struct CompletionChoice: JSONModel {
    /// Its place: the continuations of the first prompt, then those of the second.
    public var index: Int
    /// The text; in a stream, text to append.
    public var text: String
    /// Why it ended; null in a stream until it has.
    public var finishReason: FinishReason?
    /// Log probabilities, where the request asked for them.
    public var logprobs: CompletionLogprobs?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        index: Int,
        text: String,
        finishReason: FinishReason?,
        logprobs: CompletionLogprobs?,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.index = index
        self.text = text
        self.finishReason = finishReason
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        index = try reader.required("index")
        text = try reader.required("text")
        finishReason = try reader.nullable("finish_reason")
        logprobs = try reader.nullable("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("index", index)
        writer.write("text", text)
        writer.write("finish_reason", orNull: finishReason)
        writer.write("logprobs", orNull: logprobs)
        return writer.json(additionalProperties)
    }
}
