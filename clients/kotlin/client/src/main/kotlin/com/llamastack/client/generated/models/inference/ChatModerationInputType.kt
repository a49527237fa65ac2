// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Kind of input.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationInputType
 */
public class ChatModerationInputType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ChatModerationInputType>() {
        /** `text`. */
        @JvmField
        public val TEXT: ChatModerationInputType = ChatModerationInputType("text")

        /** `image`. */
        @JvmField
        public val IMAGE: ChatModerationInputType = ChatModerationInputType("image")

        override fun of(value: String): ChatModerationInputType = ChatModerationInputType(value)
    }
}
