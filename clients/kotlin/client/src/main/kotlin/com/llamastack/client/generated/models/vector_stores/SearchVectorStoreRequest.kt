// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SearchVectorStoreRequest, Builder>(SearchVectorStoreRequest) {
        /** Sets [SearchVectorStoreRequest.query]. */
        public fun query(value: VectorStoreSearchQuery): Builder = set("query", value, VectorStoreSearchQuery)

        /** Sets [SearchVectorStoreRequest.filters]. */
        public fun filters(value: VectorStoreFilter?): Builder = set("filters", value, VectorStoreFilter)

        /** Sets [SearchVectorStoreRequest.maxNumResults]. */
        public fun maxNumResults(value: Long?): Builder = set("max_num_results", value, LongCodec)

        /** Sets [SearchVectorStoreRequest.rankingOptions]. */
        public fun rankingOptions(value: VectorStoreRankingOptions?): Builder = set("ranking_options", value, VectorStoreRankingOptions)

        /** Sets [SearchVectorStoreRequest.rewriteQuery]. */
        public fun rewriteQuery(value: Boolean?): Builder = set("rewrite_query", value, BooleanCodec)

        /** Sets [SearchVectorStoreRequest.searchMode]. */
        public fun searchMode(value: VectorStoreSearchMode?): Builder = set("search_mode", value, VectorStoreSearchMode)
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
    }
}
