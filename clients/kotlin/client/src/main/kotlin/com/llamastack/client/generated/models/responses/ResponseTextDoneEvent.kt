// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A text is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextDoneEvent
 */
public class ResponseTextDoneEvent @JvmOverloads constructor(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the part in the item. */
    public val contentIndex: Long,
    /** The whole text. */
    public val text: String,
    /** Log probabilities of the tokens; empty where they were not asked for. */
    public val logprobs: List<ResponseLogProb>,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.output_text.done"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        contentIndex = from.required("content_index", LongDecoder),
        text = from.required("text", StringDecoder),
        logprobs = from.required("logprobs", ListDecoder(model { ResponseLogProb(it) })),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.output_text.done").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("content_index", contentIndex)
        to.required("text", text)
        to.required("logprobs", logprobs)
        to.required("sequence_number", sequenceNumber)
    }
}
