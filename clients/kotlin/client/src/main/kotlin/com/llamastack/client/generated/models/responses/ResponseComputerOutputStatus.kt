// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far a screen is.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerOutputStatus
 */
public class ResponseComputerOutputStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseComputerOutputStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponseComputerOutputStatus = ResponseComputerOutputStatus("in_progress")

        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponseComputerOutputStatus = ResponseComputerOutputStatus("completed")

        /** `incomplete`. */
        @JvmField
        public val INCOMPLETE: ResponseComputerOutputStatus = ResponseComputerOutputStatus("incomplete")

        /** `failed`. */
        @JvmField
        public val FAILED: ResponseComputerOutputStatus = ResponseComputerOutputStatus("failed")

        override fun of(value: String): ResponseComputerOutputStatus = ResponseComputerOutputStatus(value)
    }
}
