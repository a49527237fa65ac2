// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.field("name", StringDecoder),
        description = from.field("description", StringDecoder),
        fileIds = from.field("file_ids", ListDecoder(StringDecoder)),
        expiresAfter = from.field("expires_after", model { VectorStoreExpiresAfter(it) }),
        chunkingStrategy = from.field("chunking_strategy", VectorStoreChunkingStrategyParam),
        metadata = from.field("metadata", AnyObjectDecoder),
        embeddingModel = from.field("embedding_model", StringDecoder),
        embeddingDimension = from.field("embedding_dimension", LongDecoder),
        providerId = from.field("provider_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("name", name)
        to.field("description", description)
        to.field("file_ids", fileIds)
        to.field("expires_after", expiresAfter)
        to.field("chunking_strategy", chunkingStrategy)
        to.field("metadata", metadata)
        to.field("embedding_model", embeddingModel)
        to.field("embedding_dimension", embeddingDimension)
        to.field("provider_id", providerId)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateVectorStoreRequest, Builder>() {
        override fun make(from: ObjectReader): CreateVectorStoreRequest = CreateVectorStoreRequest(from)

        /** Sets [CreateVectorStoreRequest.name]. */
        public fun name(value: String?): Builder = set("name", value)

        /** Sets [CreateVectorStoreRequest.description]. */
        public fun description(value: String?): Builder = set("description", value)

        /** Sets [CreateVectorStoreRequest.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = set("file_ids", value)

        /** Sets [CreateVectorStoreRequest.expiresAfter]. */
        public fun expiresAfter(value: VectorStoreExpiresAfter?): Builder = set("expires_after", value)

        /** Sets [CreateVectorStoreRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = set("chunking_strategy", value)

        /** Sets [CreateVectorStoreRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = set("metadata", value)

        /** Sets [CreateVectorStoreRequest.embeddingModel]. */
        public fun embeddingModel(value: String?): Builder = set("embedding_model", value)

        /** Sets [CreateVectorStoreRequest.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = set("embedding_dimension", value)

        /** Sets [CreateVectorStoreRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value)
    }
}
