// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a search found.
 *
 * Source: vector_stores.yaml#/components/schemas/SearchVectorStoreResponse
 */
public class SearchVectorStoreResponse(
    /** The queries that were searched for. */
    public val searchQuery: List<String>,
    /** The chunks, best first. */
    public val data: List<VectorStoreSearchResult>,
    /** Whether results follow. */
    public val hasMore: Boolean,
    /** Token of the next page. */
    public val nextPage: String?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "vector_store.search_results.page"

    override fun write(to: ObjectWriter) {
        to.constant("object", "vector_store.search_results.page")
        to.required("search_query", searchQuery, ListCodec(StringCodec))
        to.required("data", data, ListCodec(VectorStoreSearchResult))
        to.required("has_more", hasMore, BooleanCodec)
        to.nullable("next_page", nextPage, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SearchVectorStoreResponse>() {
        override fun read(from: ObjectReader): SearchVectorStoreResponse {
            from.constant("object", "vector_store.search_results.page")
            return SearchVectorStoreResponse(
                searchQuery = from.required("search_query", ListCodec(StringCodec)),
                data = from.required("data", ListCodec(VectorStoreSearchResult)),
                hasMore = from.required("has_more", BooleanCodec),
                nextPage = from.nullable("next_page", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
