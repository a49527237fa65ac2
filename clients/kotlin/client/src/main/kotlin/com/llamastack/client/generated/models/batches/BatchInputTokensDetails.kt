// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Kinds of tokens read.
 *
 * Source: batches.yaml#/components/schemas/BatchInputTokensDetails
 */
public class BatchInputTokensDetails(
    /** Taken from the cache. */
    public val cachedTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("cached_tokens", cachedTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchInputTokensDetails>() {
        override fun read(from: ObjectReader): BatchInputTokensDetails {
            return BatchInputTokensDetails(
                cachedTokens = from.required("cached_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
