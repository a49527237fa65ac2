// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Text that the answer will mostly repeat.
 *
 * Source: inference.yaml#/components/schemas/ChatPrediction
 */
public class ChatPrediction(
    /** Text, whole or in parts. */
    public val content: ChatTextContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of prediction. */
    public val type: String get() = "content"

    override fun write(to: ObjectWriter) {
        to.constant("type", "content")
        to.required("content", content, ChatTextContent)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatPrediction, Builder>(ChatPrediction) {
        /** Sets [ChatPrediction.content]. */
        public fun content(value: ChatTextContent): Builder = set("content", value, ChatTextContent)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatPrediction>() {
        override fun read(from: ObjectReader): ChatPrediction {
            from.constant("type", "content")
            return ChatPrediction(
                content = from.required("content", ChatTextContent),
                additionalProperties = from.rest(),
            )
        }
    }
}
