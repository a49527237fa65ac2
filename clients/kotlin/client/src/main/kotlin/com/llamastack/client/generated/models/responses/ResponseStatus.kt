// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far a response is.
 *
 * Source: responses.yaml#/components/schemas/ResponseStatus
 */
public class ResponseStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseStatus>() {
        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponseStatus = ResponseStatus("completed")

        /** `failed`. */
        @JvmField
        public val FAILED: ResponseStatus = ResponseStatus("failed")

        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponseStatus = ResponseStatus("in_progress")

        /** `cancelled`. */
        @JvmField
        public val CANCELLED: ResponseStatus = ResponseStatus("cancelled")

        /** `queued`. */
        @JvmField
        public val QUEUED: ResponseStatus = ResponseStatus("queued")

        /** `incomplete`. */
        @JvmField
        public val INCOMPLETE: ResponseStatus = ResponseStatus("incomplete")

        override fun of(value: String): ResponseStatus = ResponseStatus(value)
    }
}
