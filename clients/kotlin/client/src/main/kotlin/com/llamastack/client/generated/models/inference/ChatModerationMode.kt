// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * `score` only reports; `block` also holds the text back.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationMode
 */
public class ChatModerationMode(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ChatModerationMode>() {
        /** `score`. */
        @JvmField
        public val SCORE: ChatModerationMode = ChatModerationMode("score")

        /** `block`. */
        @JvmField
        public val BLOCK: ChatModerationMode = ChatModerationMode("block")

        override fun of(value: String): ChatModerationMode = ChatModerationMode(value)
    }
}
