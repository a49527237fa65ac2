// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How closely a model looks at the pages of a file.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileDetail
 */
public class ResponseFileDetail(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseFileDetail>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseFileDetail = ResponseFileDetail("auto")

        /** `low`. */
        @JvmField
        public val LOW: ResponseFileDetail = ResponseFileDetail("low")

        /** `high`. */
        @JvmField
        public val HIGH: ResponseFileDetail = ResponseFileDetail("high")

        override fun of(value: String): ResponseFileDetail = ResponseFileDetail(value)
    }
}
