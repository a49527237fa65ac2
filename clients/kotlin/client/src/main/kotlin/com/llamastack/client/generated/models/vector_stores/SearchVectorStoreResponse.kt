// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What a search found.
 *
 * Source: vector_stores.yaml#/components/schemas/SearchVectorStoreResponse
 */
public class SearchVectorStoreResponse @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        searchQuery = from.required("search_query", ListDecoder(StringDecoder)),
        data = from.required("data", ListDecoder(model { VectorStoreSearchResult(it) })),
        hasMore = from.required("has_more", BooleanDecoder),
        nextPage = from.nullable("next_page", StringDecoder),
        additionalProperties = from.constant("object", "vector_store.search_results.page").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("object", `object`)
        to.required("search_query", searchQuery)
        to.required("data", data)
        to.required("has_more", hasMore)
        to.required("next_page", nextPage)
    }
}
