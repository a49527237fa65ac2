// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Conditions joined into one.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreCompoundFilter
 */
public sealed interface VectorStoreCompoundFilter : VectorStoreFilter {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<VectorStoreCompoundFilter>("type") {
        override fun read(value: String, json: JsonObject): VectorStoreCompoundFilter = when (value) {
            "and" -> VectorStoreAndFilter.decode(json)
            "or" -> VectorStoreOrFilter.decode(json)
            else -> UnknownVariant(value, json)
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
