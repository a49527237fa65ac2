// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A custom tool of the request.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolChoice
 */
public class ChatCustomToolChoice @JvmOverloads constructor(
    /** Which tool is meant. */
    public val custom: ChatToolName,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatNamedToolChoice,
    ChatToolReference {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        custom = from.required("custom", model { ChatToolName(it) }),
        additionalProperties = from.constant("type", "custom").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("custom", custom)
    }
}
