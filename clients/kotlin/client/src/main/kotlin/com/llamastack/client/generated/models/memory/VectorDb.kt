// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A vector store as clients of the 0.2 line see it.
 *
 * Source: memory.yaml#/components/schemas/VectorDb
 */
public class VectorDb(
    /** Name of the database in this stack. */
    public val identifier: String,
    /** The provider that keeps it. */
    public val providerId: String,
    /** Its name at the provider. */
    public val providerResourceId: String,
    /** Model that embeds the chunks. */
    public val embeddingModel: String,
    /** Length of an embedding. */
    public val embeddingDimension: Long,
    /** Name for people. */
    public val vectorDbName: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this resource. */
    public val type: String get() = "vector_db"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.required("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "vector_db")
        to.required("embedding_model", embeddingModel, StringCodec)
        to.required("embedding_dimension", embeddingDimension, LongCodec)
        to.optional("vector_db_name", vectorDbName, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorDb>() {
        override fun read(from: ObjectReader): VectorDb {
            from.constant("type", "vector_db")
            return VectorDb(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                providerResourceId = from.required("provider_resource_id", StringCodec),
                embeddingModel = from.required("embedding_model", StringCodec),
                embeddingDimension = from.required("embedding_dimension", LongCodec),
                vectorDbName = from.optional("vector_db_name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
