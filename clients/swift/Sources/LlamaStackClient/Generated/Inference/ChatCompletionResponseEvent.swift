// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What is new of the answer.
///
/// Source: inference.yaml#/components/schemas/ChatCompletionResponseEvent
public struct ChatCompletionResponseEvent: JSONModel {
    /// Where in the answer an event stands.
    public var eventType: ChatCompletionResponseEventType
    /// What a stream adds to the content so far.
    public var delta: ContentDelta
    /// Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a
    /// limit (`out_of_tokens`).
    public var stopReason: StopReason?
    /// Log probabilities of the new tokens.
    public var logprobs: [TokenLogProbs]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        eventType: ChatCompletionResponseEventType,
        delta: ContentDelta,
        stopReason: StopReason? = nil,
        logprobs: [TokenLogProbs]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.eventType = eventType
        self.delta = delta
        self.stopReason = stopReason
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        eventType = try reader.required("event_type")
        delta = try reader.required("delta")
        stopReason = try reader.optional("stop_reason")
        logprobs = try reader.optional("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event_type", eventType)
        writer.write("delta", delta)
        writer.write("stop_reason", ifPresent: stopReason)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
