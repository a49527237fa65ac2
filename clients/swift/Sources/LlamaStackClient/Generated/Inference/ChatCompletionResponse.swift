// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The answer to a native conversation.
///
/// Source: inference.yaml#/components/schemas/ChatCompletionResponse
public struct ChatCompletionResponse: JSONModel {
    /// What the model says.
    public var completionMessage: CompletionMessage
    /// Log probabilities of the tokens, where the request asked for them.
    public var logprobs: [TokenLogProbs]?
    /// What was measured.
    public var metrics: [MetricInResponse]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        completionMessage: CompletionMessage,
        logprobs: [TokenLogProbs]? = nil,
        metrics: [MetricInResponse]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.completionMessage = completionMessage
        self.logprobs = logprobs
        self.metrics = metrics
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        completionMessage = try reader.required("completion_message")
        logprobs = try reader.optional("logprobs")
        metrics = try reader.optional("metrics")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("completion_message", completionMessage)
        writer.write("logprobs", ifPresent: logprobs)
        writer.write("metrics", ifPresent: metrics)
        return writer.json(additionalProperties)
    }
}
