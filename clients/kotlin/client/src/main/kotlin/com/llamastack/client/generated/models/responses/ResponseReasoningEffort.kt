// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How much a model thinks.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningEffort
 */
public class ResponseReasoningEffort(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseReasoningEffort>() {
        /** `none`. */
        @JvmField
        public val NONE: ResponseReasoningEffort = ResponseReasoningEffort("none")

        /** `minimal`. */
        @JvmField
        public val MINIMAL: ResponseReasoningEffort = ResponseReasoningEffort("minimal")

        /** `low`. */
        @JvmField
        public val LOW: ResponseReasoningEffort = ResponseReasoningEffort("low")

        /** `medium`. */
        @JvmField
        public val MEDIUM: ResponseReasoningEffort = ResponseReasoningEffort("medium")

        /** `high`. */
        @JvmField
        public val HIGH: ResponseReasoningEffort = ResponseReasoningEffort("high")

        /** `xhigh`. */
        @JvmField
        public val XHIGH: ResponseReasoningEffort = ResponseReasoningEffort("xhigh")

        /** `max`. */
        @JvmField
        public val MAX: ResponseReasoningEffort = ResponseReasoningEffort("max")

        override fun of(value: String): ResponseReasoningEffort = ResponseReasoningEffort(value)
    }
}
