// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A piece of a document as it is kept.
 *
 * Source: vector_stores.yaml#/components/schemas/EmbeddedChunk
 */
public class EmbeddedChunk(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** Identifier of the chunk. */
    public val chunkId: String,
    /** Where a chunk comes from and how it was made; the model never sees it. */
    public val chunkMetadata: ChunkMetadata,
    /** Its embedding; empty where the provider does not give it back. */
    public val embedding: List<Double>,
    /** Model that made the embedding. */
    public val embeddingModel: String,
    /** Length of an embedding. */
    public val embeddingDimension: Long,
    /** Identifier of the chunk under its older name. */
    public val storedChunkId: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("content", content, InterleavedContent)
        to.required("metadata", metadata, AnyObjectCodec)
        to.required("chunk_id", chunkId, StringCodec)
        to.optional("stored_chunk_id", storedChunkId, StringCodec)
        to.required("chunk_metadata", chunkMetadata, ChunkMetadata)
        to.required("embedding", embedding, ListCodec(DoubleCodec))
        to.required("embedding_model", embeddingModel, StringCodec)
        to.required("embedding_dimension", embeddingDimension, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EmbeddedChunk>() {
        override fun read(from: ObjectReader): EmbeddedChunk {
            return EmbeddedChunk(
                content = from.required("content", InterleavedContent),
                metadata = from.required("metadata", AnyObjectCodec),
                chunkId = from.required("chunk_id", StringCodec),
                chunkMetadata = from.required("chunk_metadata", ChunkMetadata),
                embedding = from.required("embedding", ListCodec(DoubleCodec)),
                embeddingModel = from.required("embedding_model", StringCodec),
                embeddingDimension = from.required("embedding_dimension", LongCodec),
                storedChunkId = from.optional("stored_chunk_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
