// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Kind of output.
 *
 * Source: inference.yaml#/components/schemas/ChatModality
 */
public class ChatModality(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ChatModality>() {
        /** `text`. */
        @JvmField
        public val TEXT: ChatModality = ChatModality("text")

        /** `audio`. */
        @JvmField
        public val AUDIO: ChatModality = ChatModality("audio")

        override fun of(value: String): ChatModality = ChatModality(value)
    }
}
