// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a limit
 * (`out_of_tokens`).
 *
 * Source: common.yaml#/components/schemas/StopReason
 */
public class StopReason(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<StopReason>() {
        /** `end_of_turn`. */
        @JvmField
        public val END_OF_TURN: StopReason = StopReason("end_of_turn")

        /** `end_of_message`. */
        @JvmField
        public val END_OF_MESSAGE: StopReason = StopReason("end_of_message")

        /** `out_of_tokens`. */
        @JvmField
        public val OUT_OF_TOKENS: StopReason = StopReason("out_of_tokens")

        override fun of(value: String): StopReason = StopReason(value)
    }
}
