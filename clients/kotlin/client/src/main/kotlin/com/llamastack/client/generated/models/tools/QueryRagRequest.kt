// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("content", content, InterleavedContent)
        to.required("vector_db_ids", vectorDbIds, ListCodec(StringCodec))
        to.optional("query_config", queryConfig, RagQueryConfig)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val content: InterleavedContent,
        private val vectorDbIds: List<String>,
    ) {
        private var queryConfig: RagQueryConfig? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [QueryRagRequest.queryConfig]. */
        public fun queryConfig(value: RagQueryConfig): Builder = apply { queryConfig = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): QueryRagRequest = QueryRagRequest(
            content = content,
            vectorDbIds = vectorDbIds,
            queryConfig = queryConfig,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<QueryRagRequest>() {
        override fun read(from: ObjectReader): QueryRagRequest {
            return QueryRagRequest(
                content = from.required("content", InterleavedContent),
                vectorDbIds = from.required("vector_db_ids", ListCodec(StringCodec)),
                queryConfig = from.optional("query_config", RagQueryConfig),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(content: InterleavedContent, vectorDbIds: List<String>): Builder = Builder(content, vectorDbIds)
    }
}
