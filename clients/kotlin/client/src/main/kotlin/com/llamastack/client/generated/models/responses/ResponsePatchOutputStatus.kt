// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What became of a change.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchOutputStatus
 */
public class ResponsePatchOutputStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponsePatchOutputStatus>() {
        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponsePatchOutputStatus = ResponsePatchOutputStatus("completed")

        /** `failed`. */
        @JvmField
        public val FAILED: ResponsePatchOutputStatus = ResponsePatchOutputStatus("failed")

        override fun of(value: String): ResponsePatchOutputStatus = ResponsePatchOutputStatus(value)
    }
}
