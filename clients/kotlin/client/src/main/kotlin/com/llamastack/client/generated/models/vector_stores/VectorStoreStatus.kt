// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether a store can be searched; while files are being read it already can.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreStatus
 */
public class VectorStoreStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<VectorStoreStatus>() {
        /** `expired`. */
        @JvmField
        public val EXPIRED: VectorStoreStatus = VectorStoreStatus("expired")

        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: VectorStoreStatus = VectorStoreStatus("in_progress")

        /** `completed`. */
        @JvmField
        public val COMPLETED: VectorStoreStatus = VectorStoreStatus("completed")

        override fun of(value: String): VectorStoreStatus = VectorStoreStatus(value)
    }
}
