// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Which earlier thoughts stay in the context.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningContext
 */
public class ResponseReasoningContext(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseReasoningContext>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseReasoningContext = ResponseReasoningContext("auto")

        /** `current_turn`. */
        @JvmField
        public val CURRENT_TURN: ResponseReasoningContext = ResponseReasoningContext("current_turn")

        /** `all_turns`. */
        @JvmField
        public val ALL_TURNS: ResponseReasoningContext = ResponseReasoningContext("all_turns")

        override fun of(value: String): ResponseReasoningContext = ResponseReasoningContext(value)
    }
}
