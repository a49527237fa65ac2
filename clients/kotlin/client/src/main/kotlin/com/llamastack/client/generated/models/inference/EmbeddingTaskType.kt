// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What the vectors are for: to search with, or to be found.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingTaskType
 */
public class EmbeddingTaskType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<EmbeddingTaskType>() {
        /** `query`. */
        @JvmField
        public val QUERY: EmbeddingTaskType = EmbeddingTaskType("query")

        /** `document`. */
        @JvmField
        public val DOCUMENT: EmbeddingTaskType = EmbeddingTaskType("document")

        override fun of(value: String): EmbeddingTaskType = EmbeddingTaskType(value)
    }
}
