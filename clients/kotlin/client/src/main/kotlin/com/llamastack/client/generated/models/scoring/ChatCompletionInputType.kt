// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Messages for a chat completion.
 *
 * Source: scoring.yaml#/components/schemas/ChatCompletionInputType
 */
public class ChatCompletionInputType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "chat_completion_input"

    override fun write(to: ObjectWriter) {
        to.constant("type", "chat_completion_input")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCompletionInputType, Builder>(ChatCompletionInputType) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletionInputType>() {
        override fun read(from: ObjectReader): ChatCompletionInputType {
            from.constant("type", "chat_completion_input")
            return ChatCompletionInputType(
                additionalProperties = from.rest(),
            )
        }
    }
}
