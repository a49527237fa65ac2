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
 * A command for a shell begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallCommandAddedEvent
 */
public class ResponseShellCallCommandAddedEvent(
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the command in the call. */
    public val commandIndex: Long,
    /** The command so far. */
    public val command: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.shell_call_command.added"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.shell_call_command.added")
        to.required("output_index", outputIndex, LongCodec)
        to.required("command_index", commandIndex, LongCodec)
        to.required("command", command, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellCallCommandAddedEvent>() {
        override fun read(from: ObjectReader): ResponseShellCallCommandAddedEvent {
            from.constant("type", "response.shell_call_command.added")
            return ResponseShellCallCommandAddedEvent(
                outputIndex = from.required("output_index", LongCodec),
                commandIndex = from.required("command_index", LongCodec),
                command = from.required("command", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
