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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        bankId = from.required("bank_id", StringDecoder),
        query = from.required("query", InterleavedContent),
        params = from.field("params", model { MemoryQueryParams(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("bank_id", bankId)
        to.required("query", query)
        to.field("params", params)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<QueryDocumentsRequest, Builder>() {
        override fun make(from: ObjectReader): QueryDocumentsRequest = QueryDocumentsRequest(from)

        /** Sets [QueryDocumentsRequest.bankId]. */
        public fun bankId(value: String): Builder = set("bank_id", value)

        /** Sets [QueryDocumentsRequest.query]. */
        public fun query(value: InterleavedContent): Builder = set("query", value)

        /** Sets [QueryDocumentsRequest.params]. */
        public fun params(value: MemoryQueryParams?): Builder = set("params", value)
    }
}
