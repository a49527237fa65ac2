// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so many (`top_k`), the
 * best up to a share of the total score (`top_p`), both limits (`top_k_top_p`), or each with a chance that grows with
 * its score (`sigmoid`).
 *
 * Source: synthetic_data_generation.yaml#/components/schemas/FilteringFunction
 */
public class FilteringFunction(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<FilteringFunction>() {
        /** `none`. */
        @JvmField
        public val NONE: FilteringFunction = FilteringFunction("none")

        /** `random`. */
        @JvmField
        public val RANDOM: FilteringFunction = FilteringFunction("random")

        /** `top_k`. */
        @JvmField
        public val TOP_K: FilteringFunction = FilteringFunction("top_k")

        /** `top_p`. */
        @JvmField
        public val TOP_P: FilteringFunction = FilteringFunction("top_p")

        /** `top_k_top_p`. */
        @JvmField
        public val TOP_K_TOP_P: FilteringFunction = FilteringFunction("top_k_top_p")

        /** `sigmoid`. */
        @JvmField
        public val SIGMOID: FilteringFunction = FilteringFunction("sigmoid")

        override fun of(value: String): FilteringFunction = FilteringFunction(value)
    }
}
