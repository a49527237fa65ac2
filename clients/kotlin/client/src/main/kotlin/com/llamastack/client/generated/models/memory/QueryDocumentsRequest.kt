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
 * What to look for in a memory bank.
 *
 * Source: memory.yaml#/components/schemas/QueryDocumentsRequest
 */
public class QueryDocumentsRequest(
    /** The memory bank. */
    public val bankId: String,
    /** Text, one content item, or a list of items that mix text and images. */
    public val query: InterleavedContent,
    /** Settings of the query. */
    public val params: Field<MemoryQueryParams> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("bank_id", bankId, StringCodec)
        to.required("query", query, InterleavedContent)
        to.field("params", params, MemoryQueryParams)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val bankId: String,
        private val query: InterleavedContent,
    ) {
        private var params: Field<MemoryQueryParams> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [QueryDocumentsRequest.params]. */
        public fun params(value: MemoryQueryParams?): Builder = apply { params = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): QueryDocumentsRequest = QueryDocumentsRequest(
            bankId = bankId,
            query = query,
            params = params,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<QueryDocumentsRequest>() {
        override fun read(from: ObjectReader): QueryDocumentsRequest {
            return QueryDocumentsRequest(
                bankId = from.required("bank_id", StringCodec),
                query = from.required("query", InterleavedContent),
                params = from.field("params", MemoryQueryParams),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(bankId: String, query: InterleavedContent): Builder = Builder(bankId, query)
    }
}
