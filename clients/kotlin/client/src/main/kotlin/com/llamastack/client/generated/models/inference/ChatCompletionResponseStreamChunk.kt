// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A piece of the answer to a native conversation.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponseStreamChunk
 */
public class ChatCompletionResponseStreamChunk(
    /** What is new of the answer. */
    public val event: ChatCompletionResponseEvent,
    /** What was measured. */
    public val metrics: List<MetricInResponse>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("event", event, ChatCompletionResponseEvent)
        to.optional("metrics", metrics, ListCodec(MetricInResponse))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletionResponseStreamChunk>() {
        override fun read(from: ObjectReader): ChatCompletionResponseStreamChunk {
            return ChatCompletionResponseStreamChunk(
                event = from.required("event", ChatCompletionResponseEvent),
                metrics = from.optional("metrics", ListCodec(MetricInResponse)),
                additionalProperties = from.rest(),
            )
        }
    }
}
