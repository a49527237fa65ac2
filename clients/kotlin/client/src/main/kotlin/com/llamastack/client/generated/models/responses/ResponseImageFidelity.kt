// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How closely an image keeps to the one given.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageFidelity
 */
public class ResponseImageFidelity(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseImageFidelity>() {
        /** `low`. */
        @JvmField
        public val LOW: ResponseImageFidelity = ResponseImageFidelity("low")

        /** `high`. */
        @JvmField
        public val HIGH: ResponseImageFidelity = ResponseImageFidelity("high")

        override fun of(value: String): ResponseImageFidelity = ResponseImageFidelity(value)
    }
}
