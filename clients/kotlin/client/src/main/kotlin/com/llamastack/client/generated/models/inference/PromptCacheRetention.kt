// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How long cached prompts are kept.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheRetention
 */
public class PromptCacheRetention(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<PromptCacheRetention>() {
        /** `in_memory`. */
        @JvmField
        public val IN_MEMORY: PromptCacheRetention = PromptCacheRetention("in_memory")

        /** `24h`. */
        @JvmField
        public val V24H: PromptCacheRetention = PromptCacheRetention("24h")

        override fun of(value: String): PromptCacheRetention = PromptCacheRetention(value)
    }
}
