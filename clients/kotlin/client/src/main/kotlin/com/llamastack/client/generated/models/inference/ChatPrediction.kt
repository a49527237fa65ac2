// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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
