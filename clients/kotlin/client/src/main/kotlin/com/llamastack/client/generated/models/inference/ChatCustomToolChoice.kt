// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A custom tool of the request.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolChoice
 */
public class ChatCustomToolChoice(
    /** Which tool is meant. */
    public val custom: ChatToolName,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatNamedToolChoice,
    ChatToolReference {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    override fun write(to: ObjectWriter) {
        to.constant("type", "custom")
        to.required("custom", custom, ChatToolName)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCustomToolChoice, Builder>(ChatCustomToolChoice) {
        /** Sets [ChatCustomToolChoice.custom]. */
        public fun custom(value: ChatToolName): Builder = set("custom", value, ChatToolName)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCustomToolChoice>() {
        override fun read(from: ObjectReader): ChatCustomToolChoice {
            from.constant("type", "custom")
            return ChatCustomToolChoice(
                custom = from.required("custom", ChatToolName),
                additionalProperties = from.rest(),
            )
        }
    }
}
