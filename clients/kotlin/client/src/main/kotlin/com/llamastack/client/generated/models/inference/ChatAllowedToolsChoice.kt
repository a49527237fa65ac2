// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Only some of the tools may be called.
 *
 * Source: inference.yaml#/components/schemas/ChatAllowedToolsChoice
 */
public class ChatAllowedToolsChoice @JvmOverloads constructor(
    /** The tools that may be called, and whether one must be. */
    public val allowedTools: ChatAllowedTools,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatNamedToolChoice {
    /** Tag of this kind. */
    public val type: String get() = "allowed_tools"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        allowedTools = from.required("allowed_tools", model { ChatAllowedTools(it) }),
        additionalProperties = from.constant("type", "allowed_tools").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("allowed_tools", allowedTools)
    }
}
