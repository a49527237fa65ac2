// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What to look for. Name the place in `vector_store_id` or by its older name `vector_db_id`; both is `vector_store_id`,
 * neither is not found.
 *
 * Source: memory.yaml#/components/schemas/QueryChunksRequest
 */
public class QueryChunksRequest(
    /** Text, one content item, or a list of items that mix text and images. */
    public val query: InterleavedContent,
    /** The vector store. */
    public val vectorStoreId: String? = null,
    /** The vector store under its older name. */
    public val vectorDbId: String? = null,
    /** Settings of the query. */
    public val params: Field<QueryChunksParams> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("vector_store_id", vectorStoreId, StringCodec)
        to.optional("vector_db_id", vectorDbId, StringCodec)
        to.required("query", query, InterleavedContent)
        to.field("params", params, QueryChunksParams)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val query: InterleavedContent,
    ) {
        private var vectorStoreId: String? = null
        private var vectorDbId: String? = null
        private var params: Field<QueryChunksParams> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [QueryChunksRequest.vectorStoreId]. */
        public fun vectorStoreId(value: String): Builder = apply { vectorStoreId = value }

        /** Sets [QueryChunksRequest.vectorDbId]. */
        public fun vectorDbId(value: String): Builder = apply { vectorDbId = value }

        /** Sets [QueryChunksRequest.params]. */
        public fun params(value: QueryChunksParams?): Builder = apply { params = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): QueryChunksRequest = QueryChunksRequest(
            query = query,
            vectorStoreId = vectorStoreId,
            vectorDbId = vectorDbId,
            params = params,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<QueryChunksRequest>() {
        override fun read(from: ObjectReader): QueryChunksRequest {
            return QueryChunksRequest(
                query = from.required("query", InterleavedContent),
                vectorStoreId = from.optional("vector_store_id", StringCodec),
                vectorDbId = from.optional("vector_db_id", StringCodec),
                params = from.field("params", QueryChunksParams),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(query: InterleavedContent): Builder = Builder(query)
    }
}
