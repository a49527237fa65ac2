// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var name: Field<String> = Field.Absent
        private var description: Field<String> = Field.Absent
        private var fileIds: Field<List<String>> = Field.Absent
        private var expiresAfter: Field<VectorStoreExpiresAfter> = Field.Absent
        private var chunkingStrategy: Field<VectorStoreChunkingStrategyParam> = Field.Absent
        private var metadata: Field<Metadata> = Field.Absent
        private var embeddingModel: Field<String> = Field.Absent
        private var embeddingDimension: Field<Long> = Field.Absent
        private var providerId: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateVectorStoreRequest.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.description]. */
        public fun description(value: String?): Builder = apply { description = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = apply { fileIds = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.expiresAfter]. */
        public fun expiresAfter(value: VectorStoreExpiresAfter?): Builder = apply { expiresAfter = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = apply { chunkingStrategy = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = apply { metadata = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.embeddingModel]. */
        public fun embeddingModel(value: String?): Builder = apply { embeddingModel = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = apply { embeddingDimension = Field.of(value) }

        /** Sets [CreateVectorStoreRequest.providerId]. */
        public fun providerId(value: String?): Builder = apply { providerId = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateVectorStoreRequest = CreateVectorStoreRequest(
            name = name,
            description = description,
            fileIds = fileIds,
            expiresAfter = expiresAfter,
            chunkingStrategy = chunkingStrategy,
            metadata = metadata,
            embeddingModel = embeddingModel,
            embeddingDimension = embeddingDimension,
            providerId = providerId,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
