// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Why an answer ended.
 *
 * Source: inference.yaml#/components/schemas/FinishReason
 */
public class FinishReason(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<FinishReason>() {
        /** `stop`. */
        @JvmField
        public val STOP: FinishReason = FinishReason("stop")

        /** `length`. */
        @JvmField
        public val LENGTH: FinishReason = FinishReason("length")

        /** `tool_calls`. */
        @JvmField
        public val TOOL_CALLS: FinishReason = FinishReason("tool_calls")

        /** `content_filter`. */
        @JvmField
        public val CONTENT_FILTER: FinishReason = FinishReason("content_filter")

        /** `function_call`. */
        @JvmField
        public val FUNCTION_CALL: FinishReason = FinishReason("function_call")

        override fun of(value: String): FinishReason = FinishReason(value)
    }
}
