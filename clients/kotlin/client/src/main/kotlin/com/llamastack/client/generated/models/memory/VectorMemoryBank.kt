// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A bank that finds by meaning.
 *
 * Source: memory.yaml#/components/schemas/VectorMemoryBank
 */
public class VectorMemoryBank(
    /** Name of the bank in this stack. */
    public val identifier: String,
    /** The provider that keeps it. */
    public val providerId: String,
    /** Its name at the provider. */
    public val providerResourceId: String,
    /** Model that embeds the chunks. */
    public val embeddingModel: String,
    /** Most tokens in a chunk. */
    public val chunkSizeInTokens: Long,
    /** Length of an embedding. */
    public val embeddingDimension: Long? = null,
    /** Tokens that neighbours have in common. */
    public val overlapSizeInTokens: Long? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    MemoryBank {
    /** Kind of this resource. */
    public val type: String get() = "memory_bank"

    /** Tag of this kind. */
    public val memoryBankType: String get() = "vector"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.required("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "memory_bank")
        to.constant("memory_bank_type", "vector")
        to.required("embedding_model", embeddingModel, StringCodec)
        to.optional("embedding_dimension", embeddingDimension, LongCodec)
        to.required("chunk_size_in_tokens", chunkSizeInTokens, LongCodec)
        to.optional("overlap_size_in_tokens", overlapSizeInTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorMemoryBank>() {
        override fun read(from: ObjectReader): VectorMemoryBank {
            from.constant("type", "memory_bank")
            from.constant("memory_bank_type", "vector")
            return VectorMemoryBank(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                providerResourceId = from.required("provider_resource_id", StringCodec),
                embeddingModel = from.required("embedding_model", StringCodec),
                chunkSizeInTokens = from.required("chunk_size_in_tokens", LongCodec),
                embeddingDimension = from.optional("embedding_dimension", LongCodec),
                overlapSizeInTokens = from.optional("overlap_size_in_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
