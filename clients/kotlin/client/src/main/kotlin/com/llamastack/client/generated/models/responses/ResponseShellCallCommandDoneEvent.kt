// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A command for a shell is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallCommandDoneEvent
 */
public class ResponseShellCallCommandDoneEvent @JvmOverloads constructor(
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the command in the call. */
    public val commandIndex: Long,
    /** The whole command. */
    public val command: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.shell_call_command.done"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        outputIndex = from.required("output_index", LongDecoder),
        commandIndex = from.required("command_index", LongDecoder),
        command = from.required("command", StringDecoder),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.shell_call_command.done").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("output_index", outputIndex)
        to.required("command_index", commandIndex)
        to.required("command", command)
        to.required("sequence_number", sequenceNumber)
    }
}
