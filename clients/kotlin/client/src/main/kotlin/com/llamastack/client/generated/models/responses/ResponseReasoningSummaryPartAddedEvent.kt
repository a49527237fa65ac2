// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A piece of a summary begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartAddedEvent
 */
public class ResponseReasoningSummaryPartAddedEvent @JvmOverloads constructor(
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
    public val type: String get() = "response.reasoning_summary_part.added"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        summaryIndex = from.required("summary_index", LongDecoder),
        part = from.required("part", model { ResponseSummaryText(it) }),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.reasoning_summary_part.added").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("summary_index", summaryIndex)
        to.required("part", part)
        to.required("sequence_number", sequenceNumber)
    }
}
