package com.llamastack.client.runtime.json

import com.llamastack.client.runtime.QueryEncoding
import kotlinx.serialization.json.JsonArray

/** Takes the parameters of a call one by one, in the order of the document; those that are null are left out. */
internal class Parameters {
    /** The query, not yet encoded. */
    val query: MutableList<Pair<String, String>> = mutableListOf()

    /** The headers. */
    val headers: MutableList<Pair<String, String>> = mutableListOf()

    /** A parameter of the query. */
    fun query(name: String, value: Any?, style: String = "form", explode: Boolean = true): Parameters = apply {
        query += QueryEncoding.encode(name, jsonOf(value), style, explode)
    }

    /** A header; a list is joined with commas. */
    fun header(name: String, value: Any?): Parameters = apply {
        if (value == null) return@apply
        val json = jsonOf(value)
        headers += name to ((json as? JsonArray)?.joinToString(",", transform = QueryEncoding::text) ?: QueryEncoding.text(json))
    }
}
