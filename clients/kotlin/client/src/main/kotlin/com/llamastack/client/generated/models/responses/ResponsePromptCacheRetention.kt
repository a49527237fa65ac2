// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How long a cached beginning is kept.
 *
 * Source: responses.yaml#/components/schemas/ResponsePromptCacheRetention
 */
public class ResponsePromptCacheRetention(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponsePromptCacheRetention>() {
        /** `in_memory`. */
        @JvmField
        public val IN_MEMORY: ResponsePromptCacheRetention = ResponsePromptCacheRetention("in_memory")

        /** `24h`. */
        @JvmField
        public val V24H: ResponsePromptCacheRetention = ResponsePromptCacheRetention("24h")

        override fun of(value: String): ResponsePromptCacheRetention = ResponsePromptCacheRetention(value)
    }
}
