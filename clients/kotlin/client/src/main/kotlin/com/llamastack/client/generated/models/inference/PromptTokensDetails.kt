// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        cachedTokens = from.field("cached_tokens", LongDecoder),
        cacheWriteTokens = from.field("cache_write_tokens", LongDecoder),
        textTokens = from.field("text_tokens", LongDecoder),
        imageTokens = from.field("image_tokens", LongDecoder),
        audioTokens = from.field("audio_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("cached_tokens", cachedTokens)
        to.field("cache_write_tokens", cacheWriteTokens)
        to.field("text_tokens", textTokens)
        to.field("image_tokens", imageTokens)
        to.field("audio_tokens", audioTokens)
    }
}
