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
 * A search in the web begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchCallInProgressEvent
 */
public class ResponseWebSearchCallInProgressEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.web_search_call.in_progress"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.web_search_call.in_progress")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchCallInProgressEvent>() {
        override fun read(from: ObjectReader): ResponseWebSearchCallInProgressEvent {
            from.constant("type", "response.web_search_call.in_progress")
            return ResponseWebSearchCallInProgressEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
