// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * A kind of result.
 *
 * Source: responses.yaml#/components/schemas/ResponseSearchContentType
 */
public class ResponseSearchContentType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseSearchContentType>() {
        /** `text`. */
        @JvmField
        public val TEXT: ResponseSearchContentType = ResponseSearchContentType("text")

        /** `image`. */
        @JvmField
        public val IMAGE: ResponseSearchContentType = ResponseSearchContentType("image")

        override fun of(value: String): ResponseSearchContentType = ResponseSearchContentType(value)
    }
}
