// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Kind of call; in its first chunk.
 *
 * Source: inference.yaml#/components/schemas/ChatToolCallType
 */
public class ChatToolCallType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ChatToolCallType>() {
        /** `function`. */
        @JvmField
        public val FUNCTION: ChatToolCallType = ChatToolCallType("function")

        /** `custom`. */
        @JvmField
        public val CUSTOM: ChatToolCallType = ChatToolCallType("custom")

        override fun of(value: String): ChatToolCallType = ChatToolCallType(value)
    }
}
