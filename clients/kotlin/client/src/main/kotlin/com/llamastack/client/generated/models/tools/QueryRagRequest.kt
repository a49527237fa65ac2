// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What context to look for.
 *
 * Source: tools.yaml#/components/schemas/QueryRagRequest
 */
public class QueryRagRequest(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /** Vector databases or vector stores to look in. */
    public val vectorDbIds: List<String>,
    /** How context is found and written. */
    public val queryConfig: RagQueryConfig? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", InterleavedContent),
        vectorDbIds = from.required("vector_db_ids", ListDecoder(StringDecoder)),
        queryConfig = from.optional("query_config", model { RagQueryConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("content", content)
        to.required("vector_db_ids", vectorDbIds)
        to.optional("query_config", queryConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<QueryRagRequest, Builder>() {
        override fun make(from: ObjectReader): QueryRagRequest = QueryRagRequest(from)

        /** Sets [QueryRagRequest.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value)

        /** Sets [QueryRagRequest.vectorDbIds]. */
        public fun vectorDbIds(value: List<String>): Builder = set("vector_db_ids", value)

        /** Sets [QueryRagRequest.queryConfig]. */
        public fun queryConfig(value: RagQueryConfig): Builder = set("query_config", value)
    }
}
