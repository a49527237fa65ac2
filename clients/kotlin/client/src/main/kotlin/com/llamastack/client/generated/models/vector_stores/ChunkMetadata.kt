// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        chunkId = from.field("chunk_id", StringDecoder),
        documentId = from.field("document_id", StringDecoder),
        source = from.field("source", StringDecoder),
        createdTimestamp = from.field("created_timestamp", LongDecoder),
        updatedTimestamp = from.field("updated_timestamp", LongDecoder),
        chunkWindow = from.field("chunk_window", StringDecoder),
        chunkTokenizer = from.field("chunk_tokenizer", StringDecoder),
        chunkEmbeddingModel = from.field("chunk_embedding_model", StringDecoder),
        chunkEmbeddingDimension = from.field("chunk_embedding_dimension", LongDecoder),
        contentTokenCount = from.field("content_token_count", LongDecoder),
        metadataTokenCount = from.field("metadata_token_count", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("chunk_id", chunkId)
        to.field("document_id", documentId)
        to.field("source", source)
        to.field("created_timestamp", createdTimestamp)
        to.field("updated_timestamp", updatedTimestamp)
        to.field("chunk_window", chunkWindow)
        to.field("chunk_tokenizer", chunkTokenizer)
        to.field("chunk_embedding_model", chunkEmbeddingModel)
        to.field("chunk_embedding_dimension", chunkEmbeddingDimension)
        to.field("content_token_count", contentTokenCount)
        to.field("metadata_token_count", metadataTokenCount)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChunkMetadata, Builder>() {
        override fun make(from: ObjectReader): ChunkMetadata = ChunkMetadata(from)

        /** Sets [ChunkMetadata.chunkId]. */
        public fun chunkId(value: String?): Builder = set("chunk_id", value)

        /** Sets [ChunkMetadata.documentId]. */
        public fun documentId(value: String?): Builder = set("document_id", value)

        /** Sets [ChunkMetadata.source]. */
        public fun source(value: String?): Builder = set("source", value)

        /** Sets [ChunkMetadata.createdTimestamp]. */
        public fun createdTimestamp(value: Long?): Builder = set("created_timestamp", value)

        /** Sets [ChunkMetadata.updatedTimestamp]. */
        public fun updatedTimestamp(value: Long?): Builder = set("updated_timestamp", value)

        /** Sets [ChunkMetadata.chunkWindow]. */
        public fun chunkWindow(value: String?): Builder = set("chunk_window", value)

        /** Sets [ChunkMetadata.chunkTokenizer]. */
        public fun chunkTokenizer(value: String?): Builder = set("chunk_tokenizer", value)

        /** Sets [ChunkMetadata.chunkEmbeddingModel]. */
        public fun chunkEmbeddingModel(value: String?): Builder = set("chunk_embedding_model", value)

        /** Sets [ChunkMetadata.chunkEmbeddingDimension]. */
        public fun chunkEmbeddingDimension(value: Long?): Builder = set("chunk_embedding_dimension", value)

        /** Sets [ChunkMetadata.contentTokenCount]. */
        public fun contentTokenCount(value: Long?): Builder = set("content_token_count", value)

        /** Sets [ChunkMetadata.metadataTokenCount]. */
        public fun metadataTokenCount(value: Long?): Builder = set("metadata_token_count", value)
    }
}
