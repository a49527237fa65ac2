// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How many words a model makes.
 *
 * Source: responses.yaml#/components/schemas/ResponseVerbosity
 */
public class ResponseVerbosity(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseVerbosity>() {
        /** `low`. */
        @JvmField
        public val LOW: ResponseVerbosity = ResponseVerbosity("low")

        /** `medium`. */
        @JvmField
        public val MEDIUM: ResponseVerbosity = ResponseVerbosity("medium")

        /** `high`. */
        @JvmField
        public val HIGH: ResponseVerbosity = ResponseVerbosity("high")

        override fun of(value: String): ResponseVerbosity = ResponseVerbosity(value)
    }
}
