// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Which limit ended a response.
 *
 * Source: responses.yaml#/components/schemas/ResponseIncompleteReason
 */
public class ResponseIncompleteReason(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseIncompleteReason>() {
        /** `max_output_tokens`. */
        @JvmField
        public val MAX_OUTPUT_TOKENS: ResponseIncompleteReason = ResponseIncompleteReason("max_output_tokens")

        /** `max_tool_calls`. */
        @JvmField
        public val MAX_TOOL_CALLS: ResponseIncompleteReason = ResponseIncompleteReason("max_tool_calls")

        /** `max_infer_iters`. */
        @JvmField
        public val MAX_INFER_ITERS: ResponseIncompleteReason = ResponseIncompleteReason("max_infer_iters")

        /** `content_filter`. */
        @JvmField
        public val CONTENT_FILTER: ResponseIncompleteReason = ResponseIncompleteReason("content_filter")

        override fun of(value: String): ResponseIncompleteReason = ResponseIncompleteReason(value)
    }
}
