// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A piece of the answer to a native conversation.
///
/// Source: inference.yaml#/components/schemas/ChatCompletionResponseStreamChunk
public struct ChatCompletionResponseStreamChunk: JSONModel {
    /// What is new of the answer.
    public var event: ChatCompletionResponseEvent
    /// What was measured.
    public var metrics: [MetricInResponse]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        event: ChatCompletionResponseEvent,
        metrics: [MetricInResponse]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.event = event
        self.metrics = metrics
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        event = try reader.required("event")
        metrics = try reader.optional("metrics")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("event", event)
        writer.write("metrics", ifPresent: metrics)
        return writer.json(additionalProperties)
    }
}
