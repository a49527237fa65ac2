// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Kinds of tokens read.
 *
 * Source: inference.yaml#/components/schemas/PromptTokensDetails
 */
public class PromptTokensDetails(
    /** Taken from the cache. */
    public val cachedTokens: Field<Long> = Field.Absent,
    /** Put into the cache. */
    public val cacheWriteTokens: Field<Long> = Field.Absent,
    /** Text. */
    public val textTokens: Field<Long> = Field.Absent,
    /** Images. */
    public val imageTokens: Field<Long> = Field.Absent,
    /** Sound. */
    public val audioTokens: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("cached_tokens", cachedTokens, LongCodec)
        to.field("cache_write_tokens", cacheWriteTokens, LongCodec)
        to.field("text_tokens", textTokens, LongCodec)
        to.field("image_tokens", imageTokens, LongCodec)
        to.field("audio_tokens", audioTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PromptTokensDetails>() {
        override fun read(from: ObjectReader): PromptTokensDetails {
            return PromptTokensDetails(
                cachedTokens = from.field("cached_tokens", LongCodec),
                cacheWriteTokens = from.field("cache_write_tokens", LongCodec),
                textTokens = from.field("text_tokens", LongCodec),
                imageTokens = from.field("image_tokens", LongCodec),
                audioTokens = from.field("audio_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
