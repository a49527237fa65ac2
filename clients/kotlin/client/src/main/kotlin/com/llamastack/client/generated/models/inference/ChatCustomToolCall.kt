// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A call of a custom tool.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolCall
 */
public class ChatCustomToolCall @JvmOverloads constructor(
    /** Identifier of the call. */
    public val id: String,
    /** Which custom tool is called with what. */
    public val custom: CustomToolCall,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatToolCall {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        custom = from.required("custom", model { CustomToolCall(it) }),
        additionalProperties = from.constant("type", "custom").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("type", type)
        to.required("custom", custom)
    }
}
