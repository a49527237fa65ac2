// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * State of a batch.
 *
 * Source: batches.yaml#/components/schemas/BatchStatus
 */
public class BatchStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<BatchStatus>() {
        /** `validating`. */
        @JvmField
        public val VALIDATING: BatchStatus = BatchStatus("validating")

        /** `failed`. */
        @JvmField
        public val FAILED: BatchStatus = BatchStatus("failed")

        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: BatchStatus = BatchStatus("in_progress")

        /** `finalizing`. */
        @JvmField
        public val FINALIZING: BatchStatus = BatchStatus("finalizing")

        /** `completed`. */
        @JvmField
        public val COMPLETED: BatchStatus = BatchStatus("completed")

        /** `expired`. */
        @JvmField
        public val EXPIRED: BatchStatus = BatchStatus("expired")

        /** `cancelling`. */
        @JvmField
        public val CANCELLING: BatchStatus = BatchStatus("cancelling")

        /** `cancelled`. */
        @JvmField
        public val CANCELLED: BatchStatus = BatchStatus("cancelled")

        override fun of(value: String): BatchStatus = BatchStatus(value)
    }
}
