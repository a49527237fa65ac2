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
 * More of a program.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCodeDeltaEvent
 */
public class ResponseCodeInterpreterCallCodeDeltaEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** The new characters. */
    public val delta: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.code_interpreter_call_code.delta"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.code_interpreter_call_code.delta")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("delta", delta, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCodeInterpreterCallCodeDeltaEvent>() {
        override fun read(from: ObjectReader): ResponseCodeInterpreterCallCodeDeltaEvent {
            from.constant("type", "response.code_interpreter_call_code.delta")
            return ResponseCodeInterpreterCallCodeDeltaEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                delta = from.required("delta", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
