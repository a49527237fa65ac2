// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What a free-text tool is given is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolCallInputDoneEvent
 */
public class ResponseCustomToolCallInputDoneEvent @JvmOverloads constructor(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** The whole text. */
    public val input: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.custom_tool_call_input.done"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        input = from.required("input", StringDecoder),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.custom_tool_call_input.done").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("input", input)
        to.required("sequence_number", sequenceNumber)
    }
}
