// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How grave a finding is; an error should stop the conversation.
 *
 * Source: safety.yaml#/components/schemas/ViolationLevel
 */
public class ViolationLevel(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ViolationLevel>() {
        /** `info`. */
        @JvmField
        public val INFO: ViolationLevel = ViolationLevel("info")

        /** `warn`. */
        @JvmField
        public val WARN: ViolationLevel = ViolationLevel("warn")

        /** `error`. */
        @JvmField
        public val ERROR: ViolationLevel = ViolationLevel("error")

        override fun of(value: String): ViolationLevel = ViolationLevel(value)
    }
}
