// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Quality of an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageQuality
 */
public class ResponseImageQuality(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseImageQuality>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseImageQuality = ResponseImageQuality("auto")

        /** `low`. */
        @JvmField
        public val LOW: ResponseImageQuality = ResponseImageQuality("low")

        /** `medium`. */
        @JvmField
        public val MEDIUM: ResponseImageQuality = ResponseImageQuality("medium")

        /** `high`. */
        @JvmField
        public val HIGH: ResponseImageQuality = ResponseImageQuality("high")

        /** `xhigh`. */
        @JvmField
        public val XHIGH: ResponseImageQuality = ResponseImageQuality("xhigh")

        /** `max`. */
        @JvmField
        public val MAX: ResponseImageQuality = ResponseImageQuality("max")

        override fun of(value: String): ResponseImageQuality = ResponseImageQuality(value)
    }
}
