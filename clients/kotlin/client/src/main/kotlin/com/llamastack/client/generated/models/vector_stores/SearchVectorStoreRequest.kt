// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What to look for.
 *
 * Source: vector_stores.yaml#/components/schemas/SearchVectorStoreRequest
 */
public class SearchVectorStoreRequest(
    /** One query, or several whose results are joined. */
    public val query: VectorStoreSearchQuery,
    /** Condition on the attributes of files. Default none. */
    public val filters: Field<VectorStoreFilter> = Field.Absent,
    /** How many chunks to answer at most. */
    public val maxNumResults: Field<Long> = Field.Absent,
    /** How to rank the chunks. */
    public val rankingOptions: Field<VectorStoreRankingOptions> = Field.Absent,
    /** Whether a model may put the query into better words. */
    public val rewriteQuery: Field<Boolean> = Field.Absent,
    /** What decides whether a chunk fits. Default `vector`. */
    public val searchMode: Field<VectorStoreSearchMode> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        query = from.required("query", VectorStoreSearchQuery),
        filters = from.field("filters", VectorStoreFilter),
        maxNumResults = from.field("max_num_results", LongDecoder),
        rankingOptions = from.field("ranking_options", model { VectorStoreRankingOptions(it) }),
        rewriteQuery = from.field("rewrite_query", BooleanDecoder),
        searchMode = from.field("search_mode", VectorStoreSearchMode),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("query", query)
        to.field("filters", filters)
        to.field("max_num_results", maxNumResults)
        to.field("ranking_options", rankingOptions)
        to.field("rewrite_query", rewriteQuery)
        to.field("search_mode", searchMode)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SearchVectorStoreRequest, Builder>() {
        override fun make(from: ObjectReader): SearchVectorStoreRequest = SearchVectorStoreRequest(from)

        /** Sets [SearchVectorStoreRequest.query]. */
        public fun query(value: VectorStoreSearchQuery): Builder = set("query", value)

        /** Sets [SearchVectorStoreRequest.filters]. */
        public fun filters(value: VectorStoreFilter?): Builder = set("filters", value)

        /** Sets [SearchVectorStoreRequest.maxNumResults]. */
        public fun maxNumResults(value: Long?): Builder = set("max_num_results", value)

        /** Sets [SearchVectorStoreRequest.rankingOptions]. */
        public fun rankingOptions(value: VectorStoreRankingOptions?): Builder = set("ranking_options", value)

        /** Sets [SearchVectorStoreRequest.rewriteQuery]. */
        public fun rewriteQuery(value: Boolean?): Builder = set("rewrite_query", value)

        /** Sets [SearchVectorStoreRequest.searchMode]. */
        public fun searchMode(value: VectorStoreSearchMode?): Builder = set("search_mode", value)
    }
}
