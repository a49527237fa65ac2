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
 * More of a command for a shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallCommandDeltaEvent
 */
public class ResponseShellCallCommandDeltaEvent(
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the command in the call. */
    public val commandIndex: Long,
    /** The new characters. */
    public val delta: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.shell_call_command.delta"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.shell_call_command.delta")
        to.required("output_index", outputIndex, LongCodec)
        to.required("command_index", commandIndex, LongCodec)
        to.required("delta", delta, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellCallCommandDeltaEvent>() {
        override fun read(from: ObjectReader): ResponseShellCallCommandDeltaEvent {
            from.constant("type", "response.shell_call_command.delta")
            return ResponseShellCallCommandDeltaEvent(
                outputIndex = from.required("output_index", LongCodec),
                commandIndex = from.required("command_index", LongCodec),
                delta = from.required("delta", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
