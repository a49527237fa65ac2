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

    override fun write(to: ObjectWriter) {
        to.constant("type", "file_search_call")
        to.required("id", id, StringCodec)
        to.required("queries", queries, ListCodec(StringCodec))
        to.required("status", status, ResponseSearchStatus)
        to.field("results", results, ListCodec(ResponseFileSearchResult))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFileSearchCall, Builder>(ResponseFileSearchCall) {
        /** Sets [ResponseFileSearchCall.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseFileSearchCall.queries]. */
        public fun queries(value: List<String>): Builder = set("queries", value, ListCodec(StringCodec))

        /** Sets [ResponseFileSearchCall.status]. */
        public fun status(value: ResponseSearchStatus): Builder = set("status", value, ResponseSearchStatus)

        /** Sets [ResponseFileSearchCall.results]. */
        public fun results(value: List<ResponseFileSearchResult>?): Builder = set("results", value, ListCodec(ResponseFileSearchResult))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseFileSearchCall>() {
        override fun read(from: ObjectReader): ResponseFileSearchCall {
            from.constant("type", "file_search_call")
            return ResponseFileSearchCall(
                id = from.required("id", StringCodec),
                queries = from.required("queries", ListCodec(StringCodec)),
                status = from.required("status", ResponseSearchStatus),
                results = from.field("results", ListCodec(ResponseFileSearchResult)),
                additionalProperties = from.rest(),
            )
        }
    }
}
