// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        query = from.required("query", InterleavedContent),
        vectorStoreId = from.optional("vector_store_id", StringDecoder),
        vectorDbId = from.optional("vector_db_id", StringDecoder),
        params = from.field("params", model { QueryChunksParams(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("vector_store_id", vectorStoreId)
        to.optional("vector_db_id", vectorDbId)
        to.required("query", query)
        to.field("params", params)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<QueryChunksRequest, Builder>() {
        override fun make(from: ObjectReader): QueryChunksRequest = QueryChunksRequest(from)

        /** Sets [QueryChunksRequest.query]. */
        public fun query(value: InterleavedContent): Builder = set("query", value)

        /** Sets [QueryChunksRequest.vectorStoreId]. */
        public fun vectorStoreId(value: String): Builder = set("vector_store_id", value)

        /** Sets [QueryChunksRequest.vectorDbId]. */
        public fun vectorDbId(value: String): Builder = set("vector_db_id", value)

        /** Sets [QueryChunksRequest.params]. */
        public fun params(value: QueryChunksParams?): Builder = set("params", value)
    }
}
