// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterVectorDbRequest, Builder>(RegisterVectorDbRequest) {
        /** Sets [RegisterVectorDbRequest.vectorDbId]. */
        public fun vectorDbId(value: String): Builder = set("vector_db_id", value, StringCodec)

        /** Sets [RegisterVectorDbRequest.embeddingModel]. */
        public fun embeddingModel(value: String): Builder = set("embedding_model", value, StringCodec)

        /** Sets [RegisterVectorDbRequest.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = set("embedding_dimension", value, LongCodec)

        /** Sets [RegisterVectorDbRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value, StringCodec)

        /** Sets [RegisterVectorDbRequest.vectorDbName]. */
        public fun vectorDbName(value: String?): Builder = set("vector_db_name", value, StringCodec)

        /** Sets [RegisterVectorDbRequest.providerVectorDbId]. */
        public fun providerVectorDbId(value: String?): Builder = set("provider_vector_db_id", value, StringCodec)
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
    }
}
