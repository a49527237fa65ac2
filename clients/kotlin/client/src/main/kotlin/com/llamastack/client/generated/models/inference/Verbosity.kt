// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How long an answer should be.
 *
 * Source: inference.yaml#/components/schemas/Verbosity
 */
public class Verbosity(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<Verbosity>() {
        /** `low`. */
        @JvmField
        public val LOW: Verbosity = Verbosity("low")

        /** `medium`. */
        @JvmField
        public val MEDIUM: Verbosity = Verbosity("medium")

        /** `high`. */
        @JvmField
        public val HIGH: Verbosity = Verbosity("high")

        override fun of(value: String): Verbosity = Verbosity(value)
    }
}
