// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What follows from findings.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationRule
 */
public class ChatModerationRule(
    /** `score` only reports; `block` also holds the text back. */
    public val mode: ChatModerationMode,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("mode", mode, ChatModerationMode)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatModerationRule, Builder>(ChatModerationRule) {
        /** Sets [ChatModerationRule.mode]. */
        public fun mode(value: ChatModerationMode): Builder = set("mode", value, ChatModerationMode)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatModerationRule>() {
        override fun read(from: ObjectReader): ChatModerationRule {
            return ChatModerationRule(
                mode = from.required("mode", ChatModerationMode),
                additionalProperties = from.rest(),
            )
        }
    }
}
