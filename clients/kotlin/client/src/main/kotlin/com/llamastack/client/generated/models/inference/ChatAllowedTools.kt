// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The tools that may be called, and whether one must be.
 *
 * Source: inference.yaml#/components/schemas/ChatAllowedTools
 */
public class ChatAllowedTools @JvmOverloads constructor(
    /** `auto` leaves it to the model whether it calls one of them; `required` demands it. */
    public val mode: AllowedToolsMode,
    /** The tools. */
    public val tools: List<ChatToolReference>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        mode = from.required("mode", AllowedToolsMode),
        tools = from.required("tools", ListDecoder(ChatToolReference)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("mode", mode)
        to.required("tools", tools)
    }
}
