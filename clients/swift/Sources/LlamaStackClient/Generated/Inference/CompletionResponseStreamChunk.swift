// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A piece of the continuation of a native content.
///
/// Source: inference.yaml#/components/schemas/CompletionResponseStreamChunk
public struct CompletionResponseStreamChunk: JSONModel {
    /// Text to append.
    public var delta: String
    /// Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a
    /// limit (`out_of_tokens`).
    public var stopReason: StopReason?
    /// Log probabilities of the new tokens.
    public var logprobs: [TokenLogProbs]?
    /// What was measured.
    public var metrics: [MetricInResponse]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        delta: String,
        stopReason: StopReason? = nil,
        logprobs: [TokenLogProbs]? = nil,
        metrics: [MetricInResponse]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.delta = delta
        self.stopReason = stopReason
        self.logprobs = logprobs
        self.metrics = metrics
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        delta = try reader.required("delta")
        stopReason = try reader.optional("stop_reason")
        logprobs = try reader.optional("logprobs")
        metrics = try reader.optional("metrics")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("delta", delta)
        writer.write("stop_reason", ifPresent: stopReason)
        writer.write("logprobs", ifPresent: logprobs)
        writer.write("metrics", ifPresent: metrics)
        return writer.json(additionalProperties)
    }
}
