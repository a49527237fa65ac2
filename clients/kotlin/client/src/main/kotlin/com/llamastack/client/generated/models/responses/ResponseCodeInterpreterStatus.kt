// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far a program is.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterStatus
 */
public class ResponseCodeInterpreterStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseCodeInterpreterStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponseCodeInterpreterStatus = ResponseCodeInterpreterStatus("in_progress")

        /** `interpreting`. */
        @JvmField
        public val INTERPRETING: ResponseCodeInterpreterStatus = ResponseCodeInterpreterStatus("interpreting")

        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponseCodeInterpreterStatus = ResponseCodeInterpreterStatus("completed")

        /** `incomplete`. */
        @JvmField
        public val INCOMPLETE: ResponseCodeInterpreterStatus = ResponseCodeInterpreterStatus("incomplete")

        /** `failed`. */
        @JvmField
        public val FAILED: ResponseCodeInterpreterStatus = ResponseCodeInterpreterStatus("failed")

        override fun of(value: String): ResponseCodeInterpreterStatus = ResponseCodeInterpreterStatus(value)
    }
}
