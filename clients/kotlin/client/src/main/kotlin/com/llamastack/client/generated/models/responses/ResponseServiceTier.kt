// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Class of service.
 *
 * Source: responses.yaml#/components/schemas/ResponseServiceTier
 */
public class ResponseServiceTier(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseServiceTier>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseServiceTier = ResponseServiceTier("auto")

        /** `default`. */
        @JvmField
        public val DEFAULT: ResponseServiceTier = ResponseServiceTier("default")

        /** `flex`. */
        @JvmField
        public val FLEX: ResponseServiceTier = ResponseServiceTier("flex")

        /** `scale`. */
        @JvmField
        public val SCALE: ResponseServiceTier = ResponseServiceTier("scale")

        /** `priority`. */
        @JvmField
        public val PRIORITY: ResponseServiceTier = ResponseServiceTier("priority")

        /** `fast`. */
        @JvmField
        public val FAST: ResponseServiceTier = ResponseServiceTier("fast")

        /** `ultrafast`. */
        @JvmField
        public val ULTRAFAST: ResponseServiceTier = ResponseServiceTier("ultrafast")

        override fun of(value: String): ResponseServiceTier = ResponseServiceTier(value)
    }
}
