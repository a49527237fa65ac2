// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How long a summary of thoughts is.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryDetail
 */
public class ResponseReasoningSummaryDetail(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseReasoningSummaryDetail>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseReasoningSummaryDetail = ResponseReasoningSummaryDetail("auto")

        /** `concise`. */
        @JvmField
        public val CONCISE: ResponseReasoningSummaryDetail = ResponseReasoningSummaryDetail("concise")

        /** `detailed`. */
        @JvmField
        public val DETAILED: ResponseReasoningSummaryDetail = ResponseReasoningSummaryDetail("detailed")

        override fun of(value: String): ResponseReasoningSummaryDetail = ResponseReasoningSummaryDetail(value)
    }
}
