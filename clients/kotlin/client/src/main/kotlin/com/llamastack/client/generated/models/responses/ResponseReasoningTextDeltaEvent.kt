// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * More of a thought.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningTextDeltaEvent
 */
public class ResponseReasoningTextDeltaEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the part in the item. */
    public val contentIndex: Long,
    /** The new characters. */
    public val delta: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.reasoning_text.delta"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.reasoning_text.delta")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("content_index", contentIndex, LongCodec)
        to.required("delta", delta, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseReasoningTextDeltaEvent>() {
        override fun read(from: ObjectReader): ResponseReasoningTextDeltaEvent {
            from.constant("type", "response.reasoning_text.delta")
            return ResponseReasoningTextDeltaEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                contentIndex = from.required("content_index", LongCodec),
                delta = from.required("delta", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
