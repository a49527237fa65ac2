// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Tokens used.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingUsage
 */
public class EmbeddingUsage @JvmOverloads constructor(
    /** Tokens read. */
    public val promptTokens: Long,
    /** The same. */
    public val totalTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        promptTokens = from.required("prompt_tokens", LongDecoder),
        totalTokens = from.required("total_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("prompt_tokens", promptTokens)
        to.required("total_tokens", totalTokens)
    }
}
