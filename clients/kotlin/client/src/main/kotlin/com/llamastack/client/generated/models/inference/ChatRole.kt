// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Who speaks.
 *
 * Source: inference.yaml#/components/schemas/ChatRole
 */
public class ChatRole(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ChatRole>() {
        /** `developer`. */
        @JvmField
        public val DEVELOPER: ChatRole = ChatRole("developer")

        /** `system`. */
        @JvmField
        public val SYSTEM: ChatRole = ChatRole("system")

        /** `user`. */
        @JvmField
        public val USER: ChatRole = ChatRole("user")

        /** `assistant`. */
        @JvmField
        public val ASSISTANT: ChatRole = ChatRole("assistant")

        /** `tool`. */
        @JvmField
        public val TOOL: ChatRole = ChatRole("tool")

        /** `function`. */
        @JvmField
        public val FUNCTION: ChatRole = ChatRole("function")

        override fun of(value: String): ChatRole = ChatRole(value)
    }
}
