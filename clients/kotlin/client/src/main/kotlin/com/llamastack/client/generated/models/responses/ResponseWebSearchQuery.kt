// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        query = from.field("query", StringDecoder),
        queries = from.field("queries", ListDecoder(StringDecoder)),
        sources = from.field("sources", ListDecoder(model { ResponseWebSearchSource(it) })),
        additionalProperties = from.constant("type", "search").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("query", query)
        to.field("queries", queries)
        to.field("sources", sources)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchQuery, Builder>() {
        override fun make(from: ObjectReader): ResponseWebSearchQuery = ResponseWebSearchQuery(from)

        /** Sets [ResponseWebSearchQuery.query]. */
        public fun query(value: String?): Builder = set("query", value)

        /** Sets [ResponseWebSearchQuery.queries]. */
        public fun queries(value: List<String>?): Builder = set("queries", value)

        /** Sets [ResponseWebSearchQuery.sources]. */
        public fun sources(value: List<ResponseWebSearchSource>?): Builder = set("sources", value)
    }
}
