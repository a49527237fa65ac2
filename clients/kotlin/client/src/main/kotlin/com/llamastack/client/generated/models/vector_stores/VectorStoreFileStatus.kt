// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far the reading of a file or a batch is.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileStatus
 */
public class VectorStoreFileStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<VectorStoreFileStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: VectorStoreFileStatus = VectorStoreFileStatus("in_progress")

        /** `completed`. */
        @JvmField
        public val COMPLETED: VectorStoreFileStatus = VectorStoreFileStatus("completed")

        /** `cancelled`. */
        @JvmField
        public val CANCELLED: VectorStoreFileStatus = VectorStoreFileStatus("cancelled")

        /** `failed`. */
        @JvmField
        public val FAILED: VectorStoreFileStatus = VectorStoreFileStatus("failed")

        override fun of(value: String): VectorStoreFileStatus = VectorStoreFileStatus(value)
    }
}
