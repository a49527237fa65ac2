// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether a server drops items from the middle of a long input, or fails.
 *
 * Source: responses.yaml#/components/schemas/ResponseTruncation
 */
public class ResponseTruncation(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseTruncation>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseTruncation = ResponseTruncation("auto")

        /** `disabled`. */
        @JvmField
        public val DISABLED: ResponseTruncation = ResponseTruncation("disabled")

        override fun of(value: String): ResponseTruncation = ResponseTruncation(value)
    }
}
