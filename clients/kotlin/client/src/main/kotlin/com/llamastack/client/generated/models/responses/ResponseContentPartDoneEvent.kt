// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A part of an item is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseContentPartDoneEvent
 */
public class ResponseContentPartDoneEvent @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        responseId = from.required("response_id", StringDecoder),
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        contentIndex = from.required("content_index", LongDecoder),
        part = from.required("part", ResponseStreamPart),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.content_part.done").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("response_id", responseId)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("content_index", contentIndex)
        to.required("part", part)
        to.required("sequence_number", sequenceNumber)
    }
}
