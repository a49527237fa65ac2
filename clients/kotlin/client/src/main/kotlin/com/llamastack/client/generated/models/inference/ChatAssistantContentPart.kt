// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One part of what the model said.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantContentPart
 */
public sealed interface ChatAssistantContentPart : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatAssistantContentPart>("type") {
        override fun read(value: String, from: ObjectReader): ChatAssistantContentPart? = when (value) {
            "text" -> ChatContentPartText(from)
            "refusal" -> ChatContentPartRefusal(from)
            else -> null
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
