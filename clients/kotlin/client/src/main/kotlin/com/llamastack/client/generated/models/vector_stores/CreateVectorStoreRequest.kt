// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
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
 * A vector store to make.
 *
 * Source: vector_stores.yaml#/components/schemas/CreateVectorStoreRequest
 */
public class CreateVectorStoreRequest(
    /** Name for people. */
    public val name: Field<String> = Field.Absent,
    /** What the store is for. */
    public val description: Field<String> = Field.Absent,
    /** Uploaded files to read into it. */
    public val fileIds: Field<List<String>> = Field.Absent,
    /** When the store expires. Default never. */
    public val expiresAfter: Field<VectorStoreExpiresAfter> = Field.Absent,
    /** How to cut the files. Default `auto`. */
    public val chunkingStrategy: Field<VectorStoreChunkingStrategyParam> = Field.Absent,
    /** Facts to attach to the store. */
    public val metadata: Field<Metadata> = Field.Absent,
    /** Model that embeds the chunks. Default the stack's. */
    public val embeddingModel: Field<String> = Field.Absent,
    /** Length of an embedding. Default the model's own; one that the model cannot make counts as its own. */
    public val embeddingDimension: Field<Long> = Field.Absent,
    /** Provider that keeps the store. Default the first. */
    public val providerId: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("name", name, StringCodec)
        to.field("description", description, StringCodec)
        to.field("file_ids", fileIds, ListCodec(StringCodec))
        to.field("expires_after", expiresAfter, VectorStoreExpiresAfter)
        to.field("chunking_strategy", chunkingStrategy, VectorStoreChunkingStrategyParam)
        to.field("metadata", metadata, AnyObjectCodec)
        to.field("embedding_model", embeddingModel, StringCodec)
        to.field("embedding_dimension", embeddingDimension, LongCodec)
        to.field("provider_id", providerId, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateVectorStoreRequest, Builder>(CreateVectorStoreRequest) {
        /** Sets [CreateVectorStoreRequest.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)

        /** Sets [CreateVectorStoreRequest.description]. */
        public fun description(value: String?): Builder = set("description", value, StringCodec)

        /** Sets [CreateVectorStoreRequest.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = set("file_ids", value, ListCodec(StringCodec))

        /** Sets [CreateVectorStoreRequest.expiresAfter]. */
        public fun expiresAfter(value: VectorStoreExpiresAfter?): Builder = set("expires_after", value, VectorStoreExpiresAfter)

        /** Sets [CreateVectorStoreRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = set("chunking_strategy", value, VectorStoreChunkingStrategyParam)

        /** Sets [CreateVectorStoreRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = set("metadata", value, AnyObjectCodec)

        /** Sets [CreateVectorStoreRequest.embeddingModel]. */
        public fun embeddingModel(value: String?): Builder = set("embedding_model", value, StringCodec)

        /** Sets [CreateVectorStoreRequest.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = set("embedding_dimension", value, LongCodec)

        /** Sets [CreateVectorStoreRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateVectorStoreRequest>() {
        override fun read(from: ObjectReader): CreateVectorStoreRequest {
            return CreateVectorStoreRequest(
                name = from.field("name", StringCodec),
                description = from.field("description", StringCodec),
                fileIds = from.field("file_ids", ListCodec(StringCodec)),
                expiresAfter = from.field("expires_after", VectorStoreExpiresAfter),
                chunkingStrategy = from.field("chunking_strategy", VectorStoreChunkingStrategyParam),
                metadata = from.field("metadata", AnyObjectCodec),
                embeddingModel = from.field("embedding_model", StringCodec),
                embeddingDimension = from.field("embedding_dimension", LongCodec),
                providerId = from.field("provider_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
