// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        providerResourceId = from.required("provider_resource_id", StringDecoder),
        embeddingModel = from.required("embedding_model", StringDecoder),
        chunkSizeInTokens = from.required("chunk_size_in_tokens", LongDecoder),
        embeddingDimension = from.optional("embedding_dimension", LongDecoder),
        overlapSizeInTokens = from.optional("overlap_size_in_tokens", LongDecoder),
        additionalProperties = from.constant("type", "memory_bank").constant("memory_bank_type", "vector").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.required("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.required("memory_bank_type", memoryBankType)
        to.required("embedding_model", embeddingModel)
        to.optional("embedding_dimension", embeddingDimension)
        to.required("chunk_size_in_tokens", chunkSizeInTokens)
        to.optional("overlap_size_in_tokens", overlapSizeInTokens)
    }
}
