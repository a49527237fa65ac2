// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far a call of an MCP server is.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallStatus
 */
public class ResponseMcpCallStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseMcpCallStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponseMcpCallStatus = ResponseMcpCallStatus("in_progress")

        /** `calling`. */
        @JvmField
        public val CALLING: ResponseMcpCallStatus = ResponseMcpCallStatus("calling")

        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponseMcpCallStatus = ResponseMcpCallStatus("completed")

        /** `incomplete`. */
        @JvmField
        public val INCOMPLETE: ResponseMcpCallStatus = ResponseMcpCallStatus("incomplete")

        /** `failed`. */
        @JvmField
        public val FAILED: ResponseMcpCallStatus = ResponseMcpCallStatus("failed")

        override fun of(value: String): ResponseMcpCallStatus = ResponseMcpCallStatus(value)
    }
}
