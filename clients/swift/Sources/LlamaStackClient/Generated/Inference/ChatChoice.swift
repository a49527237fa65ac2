// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One answer.
///
/// Source: inference.yaml#/components/schemas/ChatChoice
public struct ChatChoice: JSONModel {
    /// Its place among the answers.
    public var index: Int
    /// The message that the model wrote.
    public var message: ChatCompletionMessage
    /// Why an answer ended.
    public var finishReason: FinishReason
    /// Log probabilities, where the request asked for them.
    public var logprobs: ChatLogprobs?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        index: Int,
        message: ChatCompletionMessage,
        finishReason: FinishReason,
        logprobs: ChatLogprobs?,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.index = index
        self.message = message
        self.finishReason = finishReason
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        index = try reader.required("index")
        message = try reader.required("message")
        finishReason = try reader.required("finish_reason")
        logprobs = try reader.nullable("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("index", index)
        writer.write("message", message)
        writer.write("finish_reason", finishReason)
        writer.write("logprobs", orNull: logprobs)
        return writer.json(additionalProperties)
    }
}
