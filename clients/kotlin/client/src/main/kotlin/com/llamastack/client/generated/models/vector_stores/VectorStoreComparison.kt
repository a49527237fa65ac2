// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How to compare; `in` and `nin` look into a list.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreComparison
 */
public class VectorStoreComparison(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<VectorStoreComparison>() {
        /** `eq`. */
        @JvmField
        public val EQ: VectorStoreComparison = VectorStoreComparison("eq")

        /** `ne`. */
        @JvmField
        public val NE: VectorStoreComparison = VectorStoreComparison("ne")

        /** `gt`. */
        @JvmField
        public val GT: VectorStoreComparison = VectorStoreComparison("gt")

        /** `gte`. */
        @JvmField
        public val GTE: VectorStoreComparison = VectorStoreComparison("gte")

        /** `lt`. */
        @JvmField
        public val LT: VectorStoreComparison = VectorStoreComparison("lt")

        /** `lte`. */
        @JvmField
        public val LTE: VectorStoreComparison = VectorStoreComparison("lte")

        /** `in`. */
        @JvmField
        public val IN: VectorStoreComparison = VectorStoreComparison("in")

        /** `nin`. */
        @JvmField
        public val NIN: VectorStoreComparison = VectorStoreComparison("nin")

        override fun of(value: String): VectorStoreComparison = VectorStoreComparison(value)
    }
}
