// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        cachedTokens = from.required("cached_tokens", LongDecoder),
        cacheWriteTokens = from.optional("cache_write_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("cached_tokens", cachedTokens)
        to.optional("cache_write_tokens", cacheWriteTokens)
    }
}
