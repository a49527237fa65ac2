// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", InterleavedContent),
        metadata = from.required("metadata", AnyObjectDecoder),
        chunkId = from.required("chunk_id", StringDecoder),
        chunkMetadata = from.required("chunk_metadata", model { ChunkMetadata(it) }),
        embedding = from.required("embedding", ListDecoder(DoubleDecoder)),
        embeddingModel = from.required("embedding_model", StringDecoder),
        embeddingDimension = from.required("embedding_dimension", LongDecoder),
        storedChunkId = from.optional("stored_chunk_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("content", content)
        to.required("metadata", metadata)
        to.required("chunk_id", chunkId)
        to.optional("stored_chunk_id", storedChunkId)
        to.required("chunk_metadata", chunkMetadata)
        to.required("embedding", embedding)
        to.required("embedding_model", embeddingModel)
        to.required("embedding_dimension", embeddingDimension)
    }
}
