// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * `implicit` caches what repeats; `explicit` only up to marked places.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheMode
 */
public class PromptCacheMode(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<PromptCacheMode>() {
        /** `implicit`. */
        @JvmField
        public val IMPLICIT: PromptCacheMode = PromptCacheMode("implicit")

        /** `explicit`. */
        @JvmField
        public val EXPLICIT: PromptCacheMode = PromptCacheMode("explicit")

        override fun of(value: String): PromptCacheMode = PromptCacheMode(value)
    }
}
