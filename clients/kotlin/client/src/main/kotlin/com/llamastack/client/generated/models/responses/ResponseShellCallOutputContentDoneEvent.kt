// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a command put out is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDoneEvent
 */
public class ResponseShellCallOutputContentDoneEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the command in the call. */
    public val commandIndex: Long,
    /** All of it. */
    public val output: List<ResponseShellOutput>,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.shell_call_output_content.done"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.shell_call_output_content.done")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("command_index", commandIndex, LongCodec)
        to.required("output", output, ListCodec(ResponseShellOutput))
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellCallOutputContentDoneEvent>() {
        override fun read(from: ObjectReader): ResponseShellCallOutputContentDoneEvent {
            from.constant("type", "response.shell_call_output_content.done")
            return ResponseShellCallOutputContentDoneEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                commandIndex = from.required("command_index", LongCodec),
                output = from.required("output", ListCodec(ResponseShellOutput)),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
