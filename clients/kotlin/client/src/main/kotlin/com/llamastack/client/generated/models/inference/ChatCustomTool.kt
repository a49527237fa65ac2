// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A tool whose input is free text.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomTool
 */
public class ChatCustomTool @JvmOverloads constructor(
    /** What a custom tool is called, does and takes. */
    public val custom: ChatCustomToolDefinition,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatTool {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        custom = from.required("custom", model { ChatCustomToolDefinition(it) }),
        additionalProperties = from.constant("type", "custom").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("custom", custom)
    }
}
