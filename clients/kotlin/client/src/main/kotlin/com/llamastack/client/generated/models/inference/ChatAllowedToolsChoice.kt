// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Only some of the tools may be called.
 *
 * Source: inference.yaml#/components/schemas/ChatAllowedToolsChoice
 */
public class ChatAllowedToolsChoice(
    /** The tools that may be called, and whether one must be. */
    public val allowedTools: ChatAllowedTools,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatNamedToolChoice {
    /** Tag of this kind. */
    public val type: String get() = "allowed_tools"

    override fun write(to: ObjectWriter) {
        to.constant("type", "allowed_tools")
        to.required("allowed_tools", allowedTools, ChatAllowedTools)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatAllowedToolsChoice, Builder>(ChatAllowedToolsChoice) {
        /** Sets [ChatAllowedToolsChoice.allowedTools]. */
        public fun allowedTools(value: ChatAllowedTools): Builder = set("allowed_tools", value, ChatAllowedTools)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAllowedToolsChoice>() {
        override fun read(from: ObjectReader): ChatAllowedToolsChoice {
            from.constant("type", "allowed_tools")
            return ChatAllowedToolsChoice(
                allowedTools = from.required("allowed_tools", ChatAllowedTools),
                additionalProperties = from.rest(),
            )
        }
    }
}
