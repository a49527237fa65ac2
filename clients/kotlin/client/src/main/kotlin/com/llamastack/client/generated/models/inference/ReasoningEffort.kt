// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How much a model thinks before it answers.
 *
 * Source: inference.yaml#/components/schemas/ReasoningEffort
 */
public class ReasoningEffort(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ReasoningEffort>() {
        /** `none`. */
        @JvmField
        public val NONE: ReasoningEffort = ReasoningEffort("none")

        /** `minimal`. */
        @JvmField
        public val MINIMAL: ReasoningEffort = ReasoningEffort("minimal")

        /** `low`. */
        @JvmField
        public val LOW: ReasoningEffort = ReasoningEffort("low")

        /** `medium`. */
        @JvmField
        public val MEDIUM: ReasoningEffort = ReasoningEffort("medium")

        /** `high`. */
        @JvmField
        public val HIGH: ReasoningEffort = ReasoningEffort("high")

        /** `xhigh`. */
        @JvmField
        public val XHIGH: ReasoningEffort = ReasoningEffort("xhigh")

        /** `max`. */
        @JvmField
        public val MAX: ReasoningEffort = ReasoningEffort("max")

        override fun of(value: String): ReasoningEffort = ReasoningEffort(value)
    }
}
