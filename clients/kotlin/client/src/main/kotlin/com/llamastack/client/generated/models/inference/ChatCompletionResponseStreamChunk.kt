// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        event = from.required("event", model { ChatCompletionResponseEvent(it) }),
        metrics = from.optional("metrics", ListDecoder(model { MetricInResponse(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event", event)
        to.optional("metrics", metrics)
    }
}
