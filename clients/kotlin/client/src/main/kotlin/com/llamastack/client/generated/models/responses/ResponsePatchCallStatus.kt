// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far a change is written.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchCallStatus
 */
public class ResponsePatchCallStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponsePatchCallStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponsePatchCallStatus = ResponsePatchCallStatus("in_progress")

        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponsePatchCallStatus = ResponsePatchCallStatus("completed")

        override fun of(value: String): ResponsePatchCallStatus = ResponsePatchCallStatus(value)
    }
}
