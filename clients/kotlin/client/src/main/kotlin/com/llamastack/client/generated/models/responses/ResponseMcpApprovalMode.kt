// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether every call waits for approval, or none.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalMode
 */
public class ResponseMcpApprovalMode(value: String) :
    OpenEnum(value),
    ResponseMcpApproval {
    /** The known values. */
    public companion object : EnumDecoder<ResponseMcpApprovalMode>() {
        /** `always`. */
        @JvmField
        public val ALWAYS: ResponseMcpApprovalMode = ResponseMcpApprovalMode("always")

        /** `never`. */
        @JvmField
        public val NEVER: ResponseMcpApprovalMode = ResponseMcpApprovalMode("never")

        override fun of(value: String): ResponseMcpApprovalMode = ResponseMcpApprovalMode(value)
    }
}
