// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far an item is.
 *
 * Source: responses.yaml#/components/schemas/ResponseItemStatus
 */
public class ResponseItemStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseItemStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponseItemStatus = ResponseItemStatus("in_progress")

        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponseItemStatus = ResponseItemStatus("completed")

        /** `incomplete`. */
        @JvmField
        public val INCOMPLETE: ResponseItemStatus = ResponseItemStatus("incomplete")

        override fun of(value: String): ResponseItemStatus = ResponseItemStatus(value)
    }
}
