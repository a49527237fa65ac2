// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
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
    override fun write(to: ObjectWriter) {
        to.required("query", query, VectorStoreSearchQuery)
        to.field("filters", filters, VectorStoreFilter)
        to.field("max_num_results", maxNumResults, LongCodec)
        to.field("ranking_options", rankingOptions, VectorStoreRankingOptions)
        to.field("rewrite_query", rewriteQuery, BooleanCodec)
        to.field("search_mode", searchMode, VectorStoreSearchMode)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val query: VectorStoreSearchQuery,
    ) {
        private var filters: Field<VectorStoreFilter> = Field.Absent
        private var maxNumResults: Field<Long> = Field.Absent
        private var rankingOptions: Field<VectorStoreRankingOptions> = Field.Absent
        private var rewriteQuery: Field<Boolean> = Field.Absent
        private var searchMode: Field<VectorStoreSearchMode> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [SearchVectorStoreRequest.filters]. */
        public fun filters(value: VectorStoreFilter?): Builder = apply { filters = Field.of(value) }

        /** Sets [SearchVectorStoreRequest.maxNumResults]. */
        public fun maxNumResults(value: Long?): Builder = apply { maxNumResults = Field.of(value) }

        /** Sets [SearchVectorStoreRequest.rankingOptions]. */
        public fun rankingOptions(value: VectorStoreRankingOptions?): Builder = apply { rankingOptions = Field.of(value) }

        /** Sets [SearchVectorStoreRequest.rewriteQuery]. */
        public fun rewriteQuery(value: Boolean?): Builder = apply { rewriteQuery = Field.of(value) }

        /** Sets [SearchVectorStoreRequest.searchMode]. */
        public fun searchMode(value: VectorStoreSearchMode?): Builder = apply { searchMode = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): SearchVectorStoreRequest = SearchVectorStoreRequest(
            query = query,
            filters = filters,
            maxNumResults = maxNumResults,
            rankingOptions = rankingOptions,
            rewriteQuery = rewriteQuery,
            searchMode = searchMode,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SearchVectorStoreRequest>() {
        override fun read(from: ObjectReader): SearchVectorStoreRequest {
            return SearchVectorStoreRequest(
                query = from.required("query", VectorStoreSearchQuery),
                filters = from.field("filters", VectorStoreFilter),
                maxNumResults = from.field("max_num_results", LongCodec),
                rankingOptions = from.field("ranking_options", VectorStoreRankingOptions),
                rewriteQuery = from.field("rewrite_query", BooleanCodec),
                searchMode = from.field("search_mode", VectorStoreSearchMode),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(query: VectorStoreSearchQuery): Builder = Builder(query)
    }
}
