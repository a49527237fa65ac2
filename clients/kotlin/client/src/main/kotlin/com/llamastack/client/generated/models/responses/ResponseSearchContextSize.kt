// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How much of the results goes into the context.
 *
 * Source: responses.yaml#/components/schemas/ResponseSearchContextSize
 */
public class ResponseSearchContextSize(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseSearchContextSize>() {
        /** `low`. */
        @JvmField
        public val LOW: ResponseSearchContextSize = ResponseSearchContextSize("low")

        /** `medium`. */
        @JvmField
        public val MEDIUM: ResponseSearchContextSize = ResponseSearchContextSize("medium")

        /** `high`. */
        @JvmField
        public val HIGH: ResponseSearchContextSize = ResponseSearchContextSize("high")

        override fun of(value: String): ResponseSearchContextSize = ResponseSearchContextSize(value)
    }
}
