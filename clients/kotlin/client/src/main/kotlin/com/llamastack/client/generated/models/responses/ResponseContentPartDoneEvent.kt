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
 * A part of an item is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseContentPartDoneEvent
 */
public class ResponseContentPartDoneEvent(
    /** Identifier of the response. */
    public val responseId: String,
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the part in the item. */
    public val contentIndex: Long,
    /** A part of an item in a stream. */
    public val part: ResponseStreamPart,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.content_part.done"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.content_part.done")
        to.required("response_id", responseId, StringCodec)
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("content_index", contentIndex, LongCodec)
        to.required("part", part, ResponseStreamPart)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseContentPartDoneEvent>() {
        override fun read(from: ObjectReader): ResponseContentPartDoneEvent {
            from.constant("type", "response.content_part.done")
            return ResponseContentPartDoneEvent(
                responseId = from.required("response_id", StringCodec),
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                contentIndex = from.required("content_index", LongCodec),
                part = from.required("part", ResponseStreamPart),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
