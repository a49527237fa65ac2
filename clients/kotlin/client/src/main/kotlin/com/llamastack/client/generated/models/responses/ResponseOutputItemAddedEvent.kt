// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * An item begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputItemAddedEvent
 */
public class ResponseOutputItemAddedEvent @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        responseId = from.required("response_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        item = from.required("item", ResponseOutputItem),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.output_item.added").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("response_id", responseId)
        to.required("output_index", outputIndex)
        to.required("item", item)
        to.required("sequence_number", sequenceNumber)
    }
}
