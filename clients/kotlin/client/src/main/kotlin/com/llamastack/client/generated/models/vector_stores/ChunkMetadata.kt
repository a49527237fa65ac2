// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Where a chunk comes from and how it was made; the model never sees it.
 *
 * Source: vector_stores.yaml#/components/schemas/ChunkMetadata
 */
public class ChunkMetadata(
    /** Identifier of the chunk. */
    public val chunkId: Field<String> = Field.Absent,
    /** Document that it is a piece of. */
    public val documentId: Field<String> = Field.Absent,
    /** Where the document comes from, such as its URL or file name. */
    public val source: Field<String> = Field.Absent,
    /** When it was made in Unix seconds. */
    public val createdTimestamp: Field<Long> = Field.Absent,
    /** When it was last changed in Unix seconds. */
    public val updatedTimestamp: Field<Long> = Field.Absent,
    /** Its place in the document as first and last token. */
    public val chunkWindow: Field<String> = Field.Absent,
    /** Tokenizer that counted. */
    public val chunkTokenizer: Field<String> = Field.Absent,
    /** Model that made the embedding. */
    public val chunkEmbeddingModel: Field<String> = Field.Absent,
    /** Length of the embedding. */
    public val chunkEmbeddingDimension: Field<Long> = Field.Absent,
    /** Tokens of the content. */
    public val contentTokenCount: Field<Long> = Field.Absent,
    /** Tokens of the metadata. */
    public val metadataTokenCount: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("chunk_id", chunkId, StringCodec)
        to.field("document_id", documentId, StringCodec)
        to.field("source", source, StringCodec)
        to.field("created_timestamp", createdTimestamp, LongCodec)
        to.field("updated_timestamp", updatedTimestamp, LongCodec)
        to.field("chunk_window", chunkWindow, StringCodec)
        to.field("chunk_tokenizer", chunkTokenizer, StringCodec)
        to.field("chunk_embedding_model", chunkEmbeddingModel, StringCodec)
        to.field("chunk_embedding_dimension", chunkEmbeddingDimension, LongCodec)
        to.field("content_token_count", contentTokenCount, LongCodec)
        to.field("metadata_token_count", metadataTokenCount, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var chunkId: Field<String> = Field.Absent
        private var documentId: Field<String> = Field.Absent
        private var source: Field<String> = Field.Absent
        private var createdTimestamp: Field<Long> = Field.Absent
        private var updatedTimestamp: Field<Long> = Field.Absent
        private var chunkWindow: Field<String> = Field.Absent
        private var chunkTokenizer: Field<String> = Field.Absent
        private var chunkEmbeddingModel: Field<String> = Field.Absent
        private var chunkEmbeddingDimension: Field<Long> = Field.Absent
        private var contentTokenCount: Field<Long> = Field.Absent
        private var metadataTokenCount: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChunkMetadata.chunkId]. */
        public fun chunkId(value: String?): Builder = apply { chunkId = Field.of(value) }

        /** Sets [ChunkMetadata.documentId]. */
        public fun documentId(value: String?): Builder = apply { documentId = Field.of(value) }

        /** Sets [ChunkMetadata.source]. */
        public fun source(value: String?): Builder = apply { source = Field.of(value) }

        /** Sets [ChunkMetadata.createdTimestamp]. */
        public fun createdTimestamp(value: Long?): Builder = apply { createdTimestamp = Field.of(value) }

        /** Sets [ChunkMetadata.updatedTimestamp]. */
        public fun updatedTimestamp(value: Long?): Builder = apply { updatedTimestamp = Field.of(value) }

        /** Sets [ChunkMetadata.chunkWindow]. */
        public fun chunkWindow(value: String?): Builder = apply { chunkWindow = Field.of(value) }

        /** Sets [ChunkMetadata.chunkTokenizer]. */
        public fun chunkTokenizer(value: String?): Builder = apply { chunkTokenizer = Field.of(value) }

        /** Sets [ChunkMetadata.chunkEmbeddingModel]. */
        public fun chunkEmbeddingModel(value: String?): Builder = apply { chunkEmbeddingModel = Field.of(value) }

        /** Sets [ChunkMetadata.chunkEmbeddingDimension]. */
        public fun chunkEmbeddingDimension(value: Long?): Builder = apply { chunkEmbeddingDimension = Field.of(value) }

        /** Sets [ChunkMetadata.contentTokenCount]. */
        public fun contentTokenCount(value: Long?): Builder = apply { contentTokenCount = Field.of(value) }

        /** Sets [ChunkMetadata.metadataTokenCount]. */
        public fun metadataTokenCount(value: Long?): Builder = apply { metadataTokenCount = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChunkMetadata = ChunkMetadata(
            chunkId = chunkId,
            documentId = documentId,
            source = source,
            createdTimestamp = createdTimestamp,
            updatedTimestamp = updatedTimestamp,
            chunkWindow = chunkWindow,
            chunkTokenizer = chunkTokenizer,
            chunkEmbeddingModel = chunkEmbeddingModel,
            chunkEmbeddingDimension = chunkEmbeddingDimension,
            contentTokenCount = contentTokenCount,
            metadataTokenCount = metadataTokenCount,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChunkMetadata>() {
        override fun read(from: ObjectReader): ChunkMetadata {
            return ChunkMetadata(
                chunkId = from.field("chunk_id", StringCodec),
                documentId = from.field("document_id", StringCodec),
                source = from.field("source", StringCodec),
                createdTimestamp = from.field("created_timestamp", LongCodec),
                updatedTimestamp = from.field("updated_timestamp", LongCodec),
                chunkWindow = from.field("chunk_window", StringCodec),
                chunkTokenizer = from.field("chunk_tokenizer", StringCodec),
                chunkEmbeddingModel = from.field("chunk_embedding_model", StringCodec),
                chunkEmbeddingDimension = from.field("chunk_embedding_dimension", LongCodec),
                contentTokenCount = from.field("content_token_count", LongCodec),
                metadataTokenCount = from.field("metadata_token_count", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
