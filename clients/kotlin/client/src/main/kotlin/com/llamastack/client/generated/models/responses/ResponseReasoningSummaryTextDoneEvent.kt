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
 * The text of a summary is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDoneEvent
 */
public class ResponseReasoningSummaryTextDoneEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the piece in the summary. */
    public val summaryIndex: Long,
    /** The whole text. */
    public val text: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.reasoning_summary_text.done"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.reasoning_summary_text.done")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("summary_index", summaryIndex, LongCodec)
        to.required("text", text, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseReasoningSummaryTextDoneEvent>() {
        override fun read(from: ObjectReader): ResponseReasoningSummaryTextDoneEvent {
            from.constant("type", "response.reasoning_summary_text.done")
            return ResponseReasoningSummaryTextDoneEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                summaryIndex = from.required("summary_index", LongCodec),
                text = from.required("text", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
