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
 * More of what a command put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDeltaEvent
 */
public class ResponseShellCallOutputContentDeltaEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the command in the call. */
    public val commandIndex: Long,
    /** New characters of what a command put out. */
    public val delta: ResponseShellOutputDelta,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.shell_call_output_content.delta"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.shell_call_output_content.delta")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("command_index", commandIndex, LongCodec)
        to.required("delta", delta, ResponseShellOutputDelta)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellCallOutputContentDeltaEvent>() {
        override fun read(from: ObjectReader): ResponseShellCallOutputContentDeltaEvent {
            from.constant("type", "response.shell_call_output_content.delta")
            return ResponseShellCallOutputContentDeltaEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                commandIndex = from.required("command_index", LongCodec),
                delta = from.required("delta", ResponseShellOutputDelta),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
