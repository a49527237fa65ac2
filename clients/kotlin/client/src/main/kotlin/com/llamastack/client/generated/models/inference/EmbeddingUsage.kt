// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Tokens used.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingUsage
 */
public class EmbeddingUsage(
    /** Tokens read. */
    public val promptTokens: Long,
    /** The same. */
    public val totalTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("prompt_tokens", promptTokens, LongCodec)
        to.required("total_tokens", totalTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EmbeddingUsage>() {
        override fun read(from: ObjectReader): EmbeddingUsage {
            return EmbeddingUsage(
                promptTokens = from.required("prompt_tokens", LongCodec),
                totalTokens = from.required("total_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
