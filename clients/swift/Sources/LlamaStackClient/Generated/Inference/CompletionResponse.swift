// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The continuation of a native content.
///
/// Source: inference.yaml#/components/schemas/CompletionResponse
public struct CompletionResponse: JSONModel {
    /// The text.
    public var content: String
    /// Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a
    /// limit (`out_of_tokens`).
    public var stopReason: StopReason
    /// Log probabilities of the tokens, where the request asked for them.
    public var logprobs: [TokenLogProbs]?
    /// What was measured.
    public var metrics: [MetricInResponse]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: String,
        stopReason: StopReason,
        logprobs: [TokenLogProbs]? = nil,
        metrics: [MetricInResponse]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.stopReason = stopReason
        self.logprobs = logprobs
        self.metrics = metrics
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.required("content")
        stopReason = try reader.required("stop_reason")
        logprobs = try reader.optional("logprobs")
        metrics = try reader.optional("metrics")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", content)
        writer.write("stop_reason", stopReason)
        writer.write("logprobs", ifPresent: logprobs)
        writer.write("metrics", ifPresent: metrics)
        return writer.json(additionalProperties)
    }
}
