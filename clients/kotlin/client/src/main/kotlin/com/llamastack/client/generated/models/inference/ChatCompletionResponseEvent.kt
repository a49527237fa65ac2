// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What is new of the answer.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponseEvent
 */
public class ChatCompletionResponseEvent(
    /** Where in the answer an event stands. */
    public val eventType: ChatCompletionResponseEventType,
    /** What a stream adds to the content so far. */
    public val delta: ContentDelta,
    /**
     * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a limit
     * (`out_of_tokens`).
     */
    public val stopReason: StopReason? = null,
    /** Log probabilities of the new tokens. */
    public val logprobs: List<TokenLogProbs>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        eventType = from.required("event_type", ChatCompletionResponseEventType),
        delta = from.required("delta", ContentDelta),
        stopReason = from.optional("stop_reason", StopReason),
        logprobs = from.optional("logprobs", ListDecoder(model { TokenLogProbs(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event_type", eventType)
        to.required("delta", delta)
        to.optional("stop_reason", stopReason)
        to.optional("logprobs", logprobs)
    }
}
