// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<QueryDocumentsRequest, Builder>(QueryDocumentsRequest) {
        /** Sets [QueryDocumentsRequest.bankId]. */
        public fun bankId(value: String): Builder = set("bank_id", value, StringCodec)

        /** Sets [QueryDocumentsRequest.query]. */
        public fun query(value: InterleavedContent): Builder = set("query", value, InterleavedContent)

        /** Sets [QueryDocumentsRequest.params]. */
        public fun params(value: MemoryQueryParams?): Builder = set("params", value, MemoryQueryParams)
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
    }
}
