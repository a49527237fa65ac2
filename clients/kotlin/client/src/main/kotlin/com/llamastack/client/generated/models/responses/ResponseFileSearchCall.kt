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
 * A search in vector stores.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchCall
 */
public class ResponseFileSearchCall(
    /** Identifier of the item. */
    public val id: String,
    /** What was searched for. */
    public val queries: List<String>,
    /** How far a search is. */
    public val status: ResponseSearchStatus,
    /** What was found, where it was asked for. */
    public val results: Field<List<ResponseFileSearchResult>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "file_search_call"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        queries = from.required("queries", ListDecoder(StringDecoder)),
        status = from.required("status", ResponseSearchStatus),
        results = from.field("results", ListDecoder(model { ResponseFileSearchResult(it) })),
        additionalProperties = from.constant("type", "file_search_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("queries", queries)
        to.required("status", status)
        to.field("results", results)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFileSearchCall, Builder>() {
        override fun make(from: ObjectReader): ResponseFileSearchCall = ResponseFileSearchCall(from)

        /** Sets [ResponseFileSearchCall.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseFileSearchCall.queries]. */
        public fun queries(value: List<String>): Builder = set("queries", value)

        /** Sets [ResponseFileSearchCall.status]. */
        public fun status(value: ResponseSearchStatus): Builder = set("status", value)

        /** Sets [ResponseFileSearchCall.results]. */
        public fun results(value: List<ResponseFileSearchResult>?): Builder = set("results", value)
    }
}
