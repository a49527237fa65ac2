// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether a chunk must have any or all words of the query. Default `any`.
 *
 * Source: memory.yaml#/components/schemas/KeywordMatch
 */
public class KeywordMatch(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<KeywordMatch>() {
        /** `any`. */
        @JvmField
        public val ANY: KeywordMatch = KeywordMatch("any")

        /** `all`. */
        @JvmField
        public val ALL: KeywordMatch = KeywordMatch("all")

        override fun of(value: String): KeywordMatch = KeywordMatch(value)
    }
}
