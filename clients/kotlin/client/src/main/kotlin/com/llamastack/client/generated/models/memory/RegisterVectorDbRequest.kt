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
 * A vector database to make.
 *
 * Source: memory.yaml#/components/schemas/RegisterVectorDbRequest
 */
public class RegisterVectorDbRequest(
    /** Name of the database in this stack. */
    public val vectorDbId: String,
    /** Model that embeds the chunks. */
    public val embeddingModel: String,
    /** Length of an embedding. Default the model's own; one that the model cannot make counts as its own. */
    public val embeddingDimension: Field<Long> = Field.Absent,
    /** The provider that keeps it. Default the first. */
    public val providerId: Field<String> = Field.Absent,
    /** Name for people. Default `vector_db_id`. */
    public val vectorDbName: Field<String> = Field.Absent,
    /** Its name at the provider. Default `vector_db_id`. */
    public val providerVectorDbId: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("vector_db_id", vectorDbId, StringCodec)
        to.required("embedding_model", embeddingModel, StringCodec)
        to.field("embedding_dimension", embeddingDimension, LongCodec)
        to.field("provider_id", providerId, StringCodec)
        to.field("vector_db_name", vectorDbName, StringCodec)
        to.field("provider_vector_db_id", providerVectorDbId, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val vectorDbId: String,
        private val embeddingModel: String,
    ) {
        private var embeddingDimension: Field<Long> = Field.Absent
        private var providerId: Field<String> = Field.Absent
        private var vectorDbName: Field<String> = Field.Absent
        private var providerVectorDbId: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RegisterVectorDbRequest.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = apply { embeddingDimension = Field.of(value) }

        /** Sets [RegisterVectorDbRequest.providerId]. */
        public fun providerId(value: String?): Builder = apply { providerId = Field.of(value) }

        /** Sets [RegisterVectorDbRequest.vectorDbName]. */
        public fun vectorDbName(value: String?): Builder = apply { vectorDbName = Field.of(value) }

        /** Sets [RegisterVectorDbRequest.providerVectorDbId]. */
        public fun providerVectorDbId(value: String?): Builder = apply { providerVectorDbId = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RegisterVectorDbRequest = RegisterVectorDbRequest(
            vectorDbId = vectorDbId,
            embeddingModel = embeddingModel,
            embeddingDimension = embeddingDimension,
            providerId = providerId,
            vectorDbName = vectorDbName,
            providerVectorDbId = providerVectorDbId,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterVectorDbRequest>() {
        override fun read(from: ObjectReader): RegisterVectorDbRequest {
            return RegisterVectorDbRequest(
                vectorDbId = from.required("vector_db_id", StringCodec),
                embeddingModel = from.required("embedding_model", StringCodec),
                embeddingDimension = from.field("embedding_dimension", LongCodec),
                providerId = from.field("provider_id", StringCodec),
                vectorDbName = from.field("vector_db_name", StringCodec),
                providerVectorDbId = from.field("provider_vector_db_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(vectorDbId: String, embeddingModel: String): Builder = Builder(vectorDbId, embeddingModel)
    }
}
