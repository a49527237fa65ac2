// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Where a long piece of work stands.
 *
 * Source: common.yaml#/components/schemas/JobStatus
 */
public class JobStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<JobStatus>() {
        /** `scheduled`. */
        @JvmField
        public val SCHEDULED: JobStatus = JobStatus("scheduled")

        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: JobStatus = JobStatus("in_progress")

        /** `completed`. */
        @JvmField
        public val COMPLETED: JobStatus = JobStatus("completed")

        /** `failed`. */
        @JvmField
        public val FAILED: JobStatus = JobStatus("failed")

        /** `cancelled`. */
        @JvmField
        public val CANCELLED: JobStatus = JobStatus("cancelled")

        override fun of(value: String): JobStatus = JobStatus(value)
    }
}
