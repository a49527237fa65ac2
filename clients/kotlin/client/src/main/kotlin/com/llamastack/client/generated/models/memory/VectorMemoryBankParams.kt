// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        embeddingModel = from.required("embedding_model", StringDecoder),
        chunkSizeInTokens = from.required("chunk_size_in_tokens", LongDecoder),
        embeddingDimension = from.optional("embedding_dimension", LongDecoder),
        overlapSizeInTokens = from.optional("overlap_size_in_tokens", LongDecoder),
        additionalProperties = from.constant("memory_bank_type", "vector").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("memory_bank_type", memoryBankType)
        to.required("embedding_model", embeddingModel)
        to.optional("embedding_dimension", embeddingDimension)
        to.required("chunk_size_in_tokens", chunkSizeInTokens)
        to.optional("overlap_size_in_tokens", overlapSizeInTokens)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<VectorMemoryBankParams, Builder>() {
        override fun make(from: ObjectReader): VectorMemoryBankParams = VectorMemoryBankParams(from)

        /** Sets [VectorMemoryBankParams.embeddingModel]. */
        public fun embeddingModel(value: String): Builder = set("embedding_model", value)

        /** Sets [VectorMemoryBankParams.chunkSizeInTokens]. */
        public fun chunkSizeInTokens(value: Long): Builder = set("chunk_size_in_tokens", value)

        /** Sets [VectorMemoryBankParams.embeddingDimension]. */
        public fun embeddingDimension(value: Long): Builder = set("embedding_dimension", value)

        /** Sets [VectorMemoryBankParams.overlapSizeInTokens]. */
        public fun overlapSizeInTokens(value: Long): Builder = set("overlap_size_in_tokens", value)
    }
}
