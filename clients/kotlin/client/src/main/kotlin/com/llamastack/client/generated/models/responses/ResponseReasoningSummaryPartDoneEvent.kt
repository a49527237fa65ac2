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
 * A piece of a summary is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartDoneEvent
 */
public class ResponseReasoningSummaryPartDoneEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the piece in the summary. */
    public val summaryIndex: Long,
    /** A piece of a summary. */
    public val part: ResponseSummaryText,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.reasoning_summary_part.done"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.reasoning_summary_part.done")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("summary_index", summaryIndex, LongCodec)
        to.required("part", part, ResponseSummaryText)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseReasoningSummaryPartDoneEvent>() {
        override fun read(from: ObjectReader): ResponseReasoningSummaryPartDoneEvent {
            from.constant("type", "response.reasoning_summary_part.done")
            return ResponseReasoningSummaryPartDoneEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                summaryIndex = from.required("summary_index", LongCodec),
                part = from.required("part", ResponseSummaryText),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
