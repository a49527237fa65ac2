// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Who speaks.
 *
 * Source: responses.yaml#/components/schemas/ResponseRole
 */
public class ResponseRole(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseRole>() {
        /** `user`. */
        @JvmField
        public val USER: ResponseRole = ResponseRole("user")

        /** `assistant`. */
        @JvmField
        public val ASSISTANT: ResponseRole = ResponseRole("assistant")

        /** `system`. */
        @JvmField
        public val SYSTEM: ResponseRole = ResponseRole("system")

        /** `developer`. */
        @JvmField
        public val DEVELOPER: ResponseRole = ResponseRole("developer")

        override fun of(value: String): ResponseRole = ResponseRole(value)
    }
}
