// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Background of an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageBackground
 */
public class ResponseImageBackground(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseImageBackground>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseImageBackground = ResponseImageBackground("auto")

        /** `transparent`. */
        @JvmField
        public val TRANSPARENT: ResponseImageBackground = ResponseImageBackground("transparent")

        /** `opaque`. */
        @JvmField
        public val OPAQUE: ResponseImageBackground = ResponseImageBackground("opaque")

        override fun of(value: String): ResponseImageBackground = ResponseImageBackground(value)
    }
}
