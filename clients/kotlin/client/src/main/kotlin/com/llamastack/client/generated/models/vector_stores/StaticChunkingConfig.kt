// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Size of chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/StaticChunkingConfig
 */
public class StaticChunkingConfig(
    /** Most tokens in a chunk. */
    public val maxChunkSizeTokens: Long? = null,
    /** Tokens that neighbours have in common; more than half a chunk counts as half. */
    public val chunkOverlapTokens: Long? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        maxChunkSizeTokens = from.optional("max_chunk_size_tokens", LongDecoder),
        chunkOverlapTokens = from.optional("chunk_overlap_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("max_chunk_size_tokens", maxChunkSizeTokens)
        to.optional("chunk_overlap_tokens", chunkOverlapTokens)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<StaticChunkingConfig, Builder>() {
        override fun make(from: ObjectReader): StaticChunkingConfig = StaticChunkingConfig(from)

        /** Sets [StaticChunkingConfig.maxChunkSizeTokens]. */
        public fun maxChunkSizeTokens(value: Long): Builder = set("max_chunk_size_tokens", value)

        /** Sets [StaticChunkingConfig.chunkOverlapTokens]. */
        public fun chunkOverlapTokens(value: Long): Builder = set("chunk_overlap_tokens", value)
    }
}
