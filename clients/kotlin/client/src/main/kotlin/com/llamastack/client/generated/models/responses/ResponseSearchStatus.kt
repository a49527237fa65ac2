// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far a search is.
 *
 * Source: responses.yaml#/components/schemas/ResponseSearchStatus
 */
public class ResponseSearchStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseSearchStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponseSearchStatus = ResponseSearchStatus("in_progress")

        /** `searching`. */
        @JvmField
        public val SEARCHING: ResponseSearchStatus = ResponseSearchStatus("searching")

        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponseSearchStatus = ResponseSearchStatus("completed")

        /** `incomplete`. */
        @JvmField
        public val INCOMPLETE: ResponseSearchStatus = ResponseSearchStatus("incomplete")

        /** `failed`. */
        @JvmField
        public val FAILED: ResponseSearchStatus = ResponseSearchStatus("failed")

        override fun of(value: String): ResponseSearchStatus = ResponseSearchStatus(value)
    }
}
