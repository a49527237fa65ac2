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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        vectorDbId = from.required("vector_db_id", StringDecoder),
        embeddingModel = from.required("embedding_model", StringDecoder),
        embeddingDimension = from.field("embedding_dimension", LongDecoder),
        providerId = from.field("provider_id", StringDecoder),
        vectorDbName = from.field("vector_db_name", StringDecoder),
        providerVectorDbId = from.field("provider_vector_db_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("vector_db_id", vectorDbId)
        to.required("embedding_model", embeddingModel)
        to.field("embedding_dimension", embeddingDimension)
        to.field("provider_id", providerId)
        to.field("vector_db_name", vectorDbName)
        to.field("provider_vector_db_id", providerVectorDbId)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterVectorDbRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterVectorDbRequest = RegisterVectorDbRequest(from)

        /** Sets [RegisterVectorDbRequest.vectorDbId]. */
        public fun vectorDbId(value: String): Builder = set("vector_db_id", value)

        /** Sets [RegisterVectorDbRequest.embeddingModel]. */
        public fun embeddingModel(value: String): Builder = set("embedding_model", value)

        /** Sets [RegisterVectorDbRequest.embeddingDimension]. */
        public fun embeddingDimension(value: Long?): Builder = set("embedding_dimension", value)

        /** Sets [RegisterVectorDbRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value)

        /** Sets [RegisterVectorDbRequest.vectorDbName]. */
        public fun vectorDbName(value: String?): Builder = set("vector_db_name", value)

        /** Sets [RegisterVectorDbRequest.providerVectorDbId]. */
        public fun providerVectorDbId(value: String?): Builder = set("provider_vector_db_id", value)
    }
}
