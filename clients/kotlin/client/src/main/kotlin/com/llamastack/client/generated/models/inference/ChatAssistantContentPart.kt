// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One part of what the model said.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantContentPart
 */
public sealed interface ChatAssistantContentPart : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatAssistantContentPart>("type") {
        override fun read(value: String, json: JsonObject): ChatAssistantContentPart = when (value) {
            "text" -> ChatContentPartText.decode(json)
            "refusal" -> ChatContentPartRefusal.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(text: String): ChatContentPartText =
            ChatContentPartText(text = text)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun refusal(refusal: String): ChatContentPartRefusal =
            ChatContentPartRefusal(refusal = refusal)
    }
}
