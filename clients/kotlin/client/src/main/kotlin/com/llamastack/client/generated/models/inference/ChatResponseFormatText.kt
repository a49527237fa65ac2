// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Any text.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormatText
 */
public class ChatResponseFormatText(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "text")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatResponseFormatText, Builder>(ChatResponseFormatText) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatResponseFormatText>() {
        override fun read(from: ObjectReader): ChatResponseFormatText {
            from.constant("type", "text")
            return ChatResponseFormatText(
                additionalProperties = from.rest(),
            )
        }
    }
}
