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
 * The arguments of a function are complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDoneEvent
 */
public class ResponseFunctionCallArgumentsDoneEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** All arguments as JSON text. */
    public val arguments: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    /** Name of the function. */
    public val name: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.function_call_arguments.done"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.function_call_arguments.done")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("arguments", arguments, StringCodec)
        to.optional("name", name, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseFunctionCallArgumentsDoneEvent>() {
        override fun read(from: ObjectReader): ResponseFunctionCallArgumentsDoneEvent {
            from.constant("type", "response.function_call_arguments.done")
            return ResponseFunctionCallArgumentsDoneEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                arguments = from.required("arguments", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                name = from.optional("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
