// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", InterleavedContent),
        metadata = from.optional("metadata", AnyObjectDecoder),
        chunkId = from.field("chunk_id", StringDecoder),
        storedChunkId = from.field("stored_chunk_id", StringDecoder),
        chunkMetadata = from.field("chunk_metadata", model { ChunkMetadata(it) }),
        embedding = from.field("embedding", ListDecoder(DoubleDecoder)),
        embeddingModel = from.field("embedding_model", StringDecoder),
        embeddingDimension = from.field("embedding_dimension", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("content", content)
        to.optional("metadata", metadata)
        to.field("chunk_id", chunkId)
        to.field("stored_chunk_id", storedChunkId)
        to.field("chunk_metadata", chunkMetadata)
        to.field("embedding", embedding)
        to.field("embedding_model", embeddingModel)
        to.field("embedding_dimension", embeddingDimension)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<Chunk, Builder>() {
        override fun make(from: ObjectReader): Chunk = Chunk(from)

        /** Sets [Chunk.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value)

        /** Sets [Chunk.metadata]. */
        public fun metadata(value: Metadata): Builder = set("metadata", value)

        /** Sets [Chunk.chunkId]. */
        public fun chunkId(value: String?): Builder = set("chunk_id", value)

        /** Sets [Chunk.storedChunkId]. */
        public fun storedChunkId(value: String?): Builder = set("stored_chunk_id", value)

        /** Sets [Chunk.chunkMetadata]. */
        public fun chunkMetadata(value: ChunkMetadata?): Builder = set("chunk_metadata", value)

        /** Sets [Chunk.embedding]. */
        public fun embedding(value: List<Double>?): Builder = set("embedding", value)

        /** Sets [Chunk.embeddingModel]. */
        public fun embeddingModel(value: String?): Builder = set("embedding_model", value)

        /** Sets [Chunk.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = set("embedding_dimension", value)
    }
}
