// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How closely a model looks at an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageDetail
 */
public class ResponseImageDetail(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseImageDetail>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseImageDetail = ResponseImageDetail("auto")

        /** `low`. */
        @JvmField
        public val LOW: ResponseImageDetail = ResponseImageDetail("low")

        /** `high`. */
        @JvmField
        public val HIGH: ResponseImageDetail = ResponseImageDetail("high")

        /** `original`. */
        @JvmField
        public val ORIGINAL: ResponseImageDetail = ResponseImageDetail("original")

        override fun of(value: String): ResponseImageDetail = ResponseImageDetail(value)
    }
}
