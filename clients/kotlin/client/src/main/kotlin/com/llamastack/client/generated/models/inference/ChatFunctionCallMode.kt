// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * `none` calls no function; `auto` leaves it to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionCallMode
 */
public class ChatFunctionCallMode(value: String) :
    OpenEnum(value),
    ChatFunctionCallChoice {
    /** The known values. */
    public companion object : EnumDecoder<ChatFunctionCallMode>() {
        /** `none`. */
        @JvmField
        public val NONE: ChatFunctionCallMode = ChatFunctionCallMode("none")

        /** `auto`. */
        @JvmField
        public val AUTO: ChatFunctionCallMode = ChatFunctionCallMode("auto")

        override fun of(value: String): ChatFunctionCallMode = ChatFunctionCallMode(value)
    }
}
