// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What decides whether a chunk fits - its meaning, its words, or both.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreSearchMode
 */
public class VectorStoreSearchMode(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<VectorStoreSearchMode>() {
        /** `vector`. */
        @JvmField
        public val VECTOR: VectorStoreSearchMode = VectorStoreSearchMode("vector")

        /** `keyword`. */
        @JvmField
        public val KEYWORD: VectorStoreSearchMode = VectorStoreSearchMode("keyword")

        /** `hybrid`. */
        @JvmField
        public val HYBRID: VectorStoreSearchMode = VectorStoreSearchMode("hybrid")

        override fun of(value: String): VectorStoreSearchMode = VectorStoreSearchMode(value)
    }
}
