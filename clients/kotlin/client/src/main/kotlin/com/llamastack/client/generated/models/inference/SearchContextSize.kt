// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How much of what is found the model reads. Default medium.
 *
 * Source: inference.yaml#/components/schemas/SearchContextSize
 */
public class SearchContextSize(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<SearchContextSize>() {
        /** `low`. */
        @JvmField
        public val LOW: SearchContextSize = SearchContextSize("low")

        /** `medium`. */
        @JvmField
        public val MEDIUM: SearchContextSize = SearchContextSize("medium")

        /** `high`. */
        @JvmField
        public val HIGH: SearchContextSize = SearchContextSize("high")

        override fun of(value: String): SearchContextSize = SearchContextSize(value)
    }
}
