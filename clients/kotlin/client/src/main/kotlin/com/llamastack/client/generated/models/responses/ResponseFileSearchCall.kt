// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val queries: List<String>,
        private val status: ResponseSearchStatus,
    ) {
        private var results: Field<List<ResponseFileSearchResult>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseFileSearchCall.results]. */
        public fun results(value: List<ResponseFileSearchResult>?): Builder = apply { results = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseFileSearchCall = ResponseFileSearchCall(
            id = id,
            queries = queries,
            status = status,
            results = results,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String, queries: List<String>, status: ResponseSearchStatus): Builder = Builder(id, queries, status)
    }
}
