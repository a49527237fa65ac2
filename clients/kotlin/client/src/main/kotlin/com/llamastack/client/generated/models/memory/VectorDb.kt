// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        providerResourceId = from.required("provider_resource_id", StringDecoder),
        embeddingModel = from.required("embedding_model", StringDecoder),
        embeddingDimension = from.required("embedding_dimension", LongDecoder),
        vectorDbName = from.optional("vector_db_name", StringDecoder),
        additionalProperties = from.constant("type", "vector_db").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.required("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.required("embedding_model", embeddingModel)
        to.required("embedding_dimension", embeddingDimension)
        to.optional("vector_db_name", vectorDbName)
    }
}
