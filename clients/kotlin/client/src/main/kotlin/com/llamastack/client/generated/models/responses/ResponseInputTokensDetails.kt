// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Where the tokens read came from.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputTokensDetails
 */
public class ResponseInputTokensDetails(
    /** Tokens found in the cache. */
    public val cachedTokens: Long,
    /** Tokens put into the cache. */
    public val cacheWriteTokens: Long? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("cached_tokens", cachedTokens, LongCodec)
        to.optional("cache_write_tokens", cacheWriteTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseInputTokensDetails>() {
        override fun read(from: ObjectReader): ResponseInputTokensDetails {
            return ResponseInputTokensDetails(
                cachedTokens = from.required("cached_tokens", LongCodec),
                cacheWriteTokens = from.optional("cache_write_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
