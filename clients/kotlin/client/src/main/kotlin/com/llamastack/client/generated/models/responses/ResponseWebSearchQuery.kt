// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A question to a search engine.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchQuery
 */
public class ResponseWebSearchQuery(
    /** The question. */
    public val query: Field<String> = Field.Absent,
    /** The questions, where there are several. */
    public val queries: Field<List<String>> = Field.Absent,
    /** Pages that were found, where they were asked for. */
    public val sources: Field<List<ResponseWebSearchSource>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseWebSearchAction {
    /** Tag of this kind. */
    public val type: String get() = "search"

    override fun write(to: ObjectWriter) {
        to.constant("type", "search")
        to.field("query", query, StringCodec)
        to.field("queries", queries, ListCodec(StringCodec))
        to.field("sources", sources, ListCodec(ResponseWebSearchSource))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchQuery, Builder>(ResponseWebSearchQuery) {
        /** Sets [ResponseWebSearchQuery.query]. */
        public fun query(value: String?): Builder = set("query", value, StringCodec)

        /** Sets [ResponseWebSearchQuery.queries]. */
        public fun queries(value: List<String>?): Builder = set("queries", value, ListCodec(StringCodec))

        /** Sets [ResponseWebSearchQuery.sources]. */
        public fun sources(value: List<ResponseWebSearchSource>?): Builder = set("sources", value, ListCodec(ResponseWebSearchSource))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchQuery>() {
        override fun read(from: ObjectReader): ResponseWebSearchQuery {
            from.constant("type", "search")
            return ResponseWebSearchQuery(
                query = from.field("query", StringCodec),
                queries = from.field("queries", ListCodec(StringCodec)),
                sources = from.field("sources", ListCodec(ResponseWebSearchSource)),
                additionalProperties = from.rest(),
            )
        }
    }
}
