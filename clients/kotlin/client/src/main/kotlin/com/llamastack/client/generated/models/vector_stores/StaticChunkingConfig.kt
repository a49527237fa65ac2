// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
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
    override fun write(to: ObjectWriter) {
        to.optional("max_chunk_size_tokens", maxChunkSizeTokens, LongCodec)
        to.optional("chunk_overlap_tokens", chunkOverlapTokens, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var maxChunkSizeTokens: Long? = null
        private var chunkOverlapTokens: Long? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [StaticChunkingConfig.maxChunkSizeTokens]. */
        public fun maxChunkSizeTokens(value: Long): Builder = apply { maxChunkSizeTokens = value }

        /** Sets [StaticChunkingConfig.chunkOverlapTokens]. */
        public fun chunkOverlapTokens(value: Long): Builder = apply { chunkOverlapTokens = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): StaticChunkingConfig = StaticChunkingConfig(
            maxChunkSizeTokens = maxChunkSizeTokens,
            chunkOverlapTokens = chunkOverlapTokens,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StaticChunkingConfig>() {
        override fun read(from: ObjectReader): StaticChunkingConfig {
            return StaticChunkingConfig(
                maxChunkSizeTokens = from.optional("max_chunk_size_tokens", LongCodec),
                chunkOverlapTokens = from.optional("chunk_overlap_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
