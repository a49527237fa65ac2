// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A piece of a document to keep.
 *
 * Source: vector_stores.yaml#/components/schemas/Chunk
 */
public class Chunk(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    /** Identifier of the chunk. Default made from its content. */
    public val chunkId: Field<String> = Field.Absent,
    /** Identifier of the chunk under its older name. */
    public val storedChunkId: Field<String> = Field.Absent,
    /** Where the chunk comes from. */
    public val chunkMetadata: Field<ChunkMetadata> = Field.Absent,
    /** Its embedding. One that is missing or of another length than the store's is computed by the store's model. */
    public val embedding: Field<List<Double>> = Field.Absent,
    /** Model that made the embedding. */
    public val embeddingModel: Field<String> = Field.Absent,
    /** Length of the embedding. */
    public val embeddingDimension: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("content", content, InterleavedContent)
        to.optional("metadata", metadata, AnyObjectCodec)
        to.field("chunk_id", chunkId, StringCodec)
        to.field("stored_chunk_id", storedChunkId, StringCodec)
        to.field("chunk_metadata", chunkMetadata, ChunkMetadata)
        to.field("embedding", embedding, ListCodec(DoubleCodec))
        to.field("embedding_model", embeddingModel, StringCodec)
        to.field("embedding_dimension", embeddingDimension, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<Chunk, Builder>(Chunk) {
        /** Sets [Chunk.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value, InterleavedContent)

        /** Sets [Chunk.metadata]. */
        public fun metadata(value: Metadata): Builder = set("metadata", value, AnyObjectCodec)

        /** Sets [Chunk.chunkId]. */
        public fun chunkId(value: String?): Builder = set("chunk_id", value, StringCodec)

        /** Sets [Chunk.storedChunkId]. */
        public fun storedChunkId(value: String?): Builder = set("stored_chunk_id", value, StringCodec)

        /** Sets [Chunk.chunkMetadata]. */
        public fun chunkMetadata(value: ChunkMetadata?): Builder = set("chunk_metadata", value, ChunkMetadata)

        /** Sets [Chunk.embedding]. */
        public fun embedding(value: List<Double>?): Builder = set("embedding", value, ListCodec(DoubleCodec))

        /** Sets [Chunk.embeddingModel]. */
        public fun embeddingModel(value: String?): Builder = set("embedding_model", value, StringCodec)

        /** Sets [Chunk.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = set("embedding_dimension", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Chunk>() {
        override fun read(from: ObjectReader): Chunk {
            return Chunk(
                content = from.required("content", InterleavedContent),
                metadata = from.optional("metadata", AnyObjectCodec),
                chunkId = from.field("chunk_id", StringCodec),
                storedChunkId = from.field("stored_chunk_id", StringCodec),
                chunkMetadata = from.field("chunk_metadata", ChunkMetadata),
                embedding = from.field("embedding", ListCodec(DoubleCodec)),
                embeddingModel = from.field("embedding_model", StringCodec),
                embeddingDimension = from.field("embedding_dimension", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
