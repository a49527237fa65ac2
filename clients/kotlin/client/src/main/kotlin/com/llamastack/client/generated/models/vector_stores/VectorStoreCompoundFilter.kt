// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Conditions joined into one.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreCompoundFilter
 */
public sealed interface VectorStoreCompoundFilter : VectorStoreFilter {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<VectorStoreCompoundFilter>("type") {
        override fun read(value: String, from: ObjectReader): VectorStoreCompoundFilter? = when (value) {
            "and" -> VectorStoreAndFilter(from)
            "or" -> VectorStoreOrFilter(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun and(filters: List<VectorStoreFilter>): VectorStoreAndFilter =
            VectorStoreAndFilter(filters = filters)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun or(filters: List<VectorStoreFilter>): VectorStoreOrFilter =
            VectorStoreOrFilter(filters = filters)
    }
}
