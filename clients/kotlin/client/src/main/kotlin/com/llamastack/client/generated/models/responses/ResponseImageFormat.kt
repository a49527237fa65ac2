// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Format of an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageFormat
 */
public class ResponseImageFormat(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseImageFormat>() {
        /** `png`. */
        @JvmField
        public val PNG: ResponseImageFormat = ResponseImageFormat("png")

        /** `webp`. */
        @JvmField
        public val WEBP: ResponseImageFormat = ResponseImageFormat("webp")

        /** `jpeg`. */
        @JvmField
        public val JPEG: ResponseImageFormat = ResponseImageFormat("jpeg")

        /** `gif`. */
        @JvmField
        public val GIF: ResponseImageFormat = ResponseImageFormat("gif")

        /** `svg`. */
        @JvmField
        public val SVG: ResponseImageFormat = ResponseImageFormat("svg")

        override fun of(value: String): ResponseImageFormat = ResponseImageFormat(value)
    }
}
