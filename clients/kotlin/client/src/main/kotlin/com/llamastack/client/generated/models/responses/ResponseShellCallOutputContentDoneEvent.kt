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
 * What a command put out is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDoneEvent
 */
public class ResponseShellCallOutputContentDoneEvent @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        commandIndex = from.required("command_index", LongDecoder),
        output = from.required("output", ListDecoder(model { ResponseShellOutput(it) })),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.shell_call_output_content.done").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("command_index", commandIndex)
        to.required("output", output)
        to.required("sequence_number", sequenceNumber)
    }
}
