// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Kinds of tokens read.
 *
 * Source: batches.yaml#/components/schemas/BatchInputTokensDetails
 */
public class BatchInputTokensDetails @JvmOverloads constructor(
    /** Taken from the cache. */
    public val cachedTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        cachedTokens = from.required("cached_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("cached_tokens", cachedTokens)
    }
}
