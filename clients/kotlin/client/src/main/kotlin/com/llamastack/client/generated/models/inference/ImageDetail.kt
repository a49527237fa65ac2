// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How closely a model looks at an image.
 *
 * Source: inference.yaml#/components/schemas/ImageDetail
 */
public class ImageDetail(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ImageDetail>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ImageDetail = ImageDetail("auto")

        /** `low`. */
        @JvmField
        public val LOW: ImageDetail = ImageDetail("low")

        /** `high`. */
        @JvmField
        public val HIGH: ImageDetail = ImageDetail("high")

        /** `original`. */
        @JvmField
        public val ORIGINAL: ImageDetail = ImageDetail("original")

        override fun of(value: String): ImageDetail = ImageDetail(value)
    }
}
