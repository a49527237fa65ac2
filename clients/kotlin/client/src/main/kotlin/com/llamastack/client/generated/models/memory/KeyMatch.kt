// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether the query is a whole key or the beginning of keys. Default `exact`.
 *
 * Source: memory.yaml#/components/schemas/KeyMatch
 */
public class KeyMatch(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<KeyMatch>() {
        /** `exact`. */
        @JvmField
        public val EXACT: KeyMatch = KeyMatch("exact")

        /** `prefix`. */
        @JvmField
        public val PREFIX: KeyMatch = KeyMatch("prefix")

        override fun of(value: String): KeyMatch = KeyMatch(value)
    }
}
