// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A bank that finds by meaning.
 *
 * Source: memory.yaml#/components/schemas/VectorMemoryBankParams
 */
public class VectorMemoryBankParams(
    /** Model that embeds the chunks. */
    public val embeddingModel: String,
    /** Most tokens in a chunk. */
    public val chunkSizeInTokens: Long,
    /** Length of an embedding. Default the model's own; one that the model cannot make counts as its own. */
    public val embeddingDimension: Long? = null,
    /** Tokens that neighbours have in common; more than half a chunk counts as half. */
    public val overlapSizeInTokens: Long? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    MemoryBankParams {
    /** Tag of this kind. */
    public val memoryBankType: String get() = "vector"

    override fun write(to: ObjectWriter) {
        to.constant("memory_bank_type", "vector")
        to.required("embedding_model", embeddingModel, StringCodec)
        to.optional("embedding_dimension", embeddingDimension, LongCodec)
        to.required("chunk_size_in_tokens", chunkSizeInTokens, LongCodec)
        to.optional("overlap_size_in_tokens", overlapSizeInTokens, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<VectorMemoryBankParams, Builder>(VectorMemoryBankParams) {
        /** Sets [VectorMemoryBankParams.embeddingModel]. */
        public fun embeddingModel(value: String): Builder = set("embedding_model", value, StringCodec)

        /** Sets [VectorMemoryBankParams.chunkSizeInTokens]. */
        public fun chunkSizeInTokens(value: Long): Builder = set("chunk_size_in_tokens", value, LongCodec)

        /** Sets [VectorMemoryBankParams.embeddingDimension]. */
        public fun embeddingDimension(value: Long): Builder = set("embedding_dimension", value, LongCodec)

        /** Sets [VectorMemoryBankParams.overlapSizeInTokens]. */
        public fun overlapSizeInTokens(value: Long): Builder = set("overlap_size_in_tokens", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorMemoryBankParams>() {
        override fun read(from: ObjectReader): VectorMemoryBankParams {
            from.constant("memory_bank_type", "vector")
            return VectorMemoryBankParams(
                embeddingModel = from.required("embedding_model", StringCodec),
                chunkSizeInTokens = from.required("chunk_size_in_tokens", LongCodec),
                embeddingDimension = from.optional("embedding_dimension", LongCodec),
                overlapSizeInTokens = from.optional("overlap_size_in_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
