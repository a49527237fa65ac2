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
 * An item begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputItemAddedEvent
 */
public class ResponseOutputItemAddedEvent(
    /** Identifier of the response. */
    public val responseId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** One thing that the model said or did, or a result given back to it. */
    public val item: ResponseOutputItem,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.output_item.added"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.output_item.added")
        to.required("response_id", responseId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("item", item, ResponseOutputItem)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseOutputItemAddedEvent>() {
        override fun read(from: ObjectReader): ResponseOutputItemAddedEvent {
            from.constant("type", "response.output_item.added")
            return ResponseOutputItemAddedEvent(
                responseId = from.required("response_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                item = from.required("item", ResponseOutputItem),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
