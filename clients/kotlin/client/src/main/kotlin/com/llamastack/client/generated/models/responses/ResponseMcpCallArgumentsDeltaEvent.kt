// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * More of the arguments of an MCP tool.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDeltaEvent
 */
public class ResponseMcpCallArgumentsDeltaEvent @JvmOverloads constructor(
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
    public val type: String get() = "response.mcp_call_arguments.delta"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        delta = from.required("delta", StringDecoder),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.mcp_call_arguments.delta").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("delta", delta)
        to.required("sequence_number", sequenceNumber)
    }
}
