// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Where in the answer an event stands.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponseEventType
 */
public class ChatCompletionResponseEventType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ChatCompletionResponseEventType>() {
        /** `start`. */
        @JvmField
        public val START: ChatCompletionResponseEventType = ChatCompletionResponseEventType("start")

        /** `progress`. */
        @JvmField
        public val PROGRESS: ChatCompletionResponseEventType = ChatCompletionResponseEventType("progress")

        /** `complete`. */
        @JvmField
        public val COMPLETE: ChatCompletionResponseEventType = ChatCompletionResponseEventType("complete")

        override fun of(value: String): ChatCompletionResponseEventType = ChatCompletionResponseEventType(value)
    }
}
