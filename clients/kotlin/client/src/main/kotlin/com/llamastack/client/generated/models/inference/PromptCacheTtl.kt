// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How long a cached prompt is kept after its last use.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheTtl
 */
public class PromptCacheTtl(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<PromptCacheTtl>() {
        /** `30m`. */
        @JvmField
        public val V30M: PromptCacheTtl = PromptCacheTtl("30m")

        /** `12h`. */
        @JvmField
        public val V12H: PromptCacheTtl = PromptCacheTtl("12h")

        override fun of(value: String): PromptCacheTtl = PromptCacheTtl(value)
    }
}
