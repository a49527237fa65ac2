package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Encodes values for a query in the style that the document states (OpenAPI, section Style Values). */
internal object QueryEncoding {
    private val DELIMITERS = mapOf("form" to ",", "spaceDelimited" to " ", "pipeDelimited" to "|")

    /** The pairs of the parameter [name], not yet percent-encoded; absent (null here) and JSON null give none. */
    fun encode(
        name: String,
        value: JsonElement?,
        style: String = "form",
        explode: Boolean = true,
    ): List<Pair<String, String>> = when (value) {
        null, JsonNull -> emptyList()
        is JsonObject -> encodeObject(name, value, style, explode)
        is JsonArray -> {
            val texts = value.map(::text)
            when {
                explode -> texts.map { name to it }
                texts.isEmpty() -> emptyList()
                else -> listOf(name to texts.joinToString(DELIMITERS.getValue(style)))
            }
        }
        is JsonPrimitive -> listOf(name to value.content)
    }

    private fun encodeObject(
        name: String,
        value: JsonObject,
        style: String,
        explode: Boolean,
    ): List<Pair<String, String>> {
        val pairs = value.filterValues { it !is JsonNull }.map { (key, item) -> key to text(item) }
        return when {
            style == "deepObject" -> pairs.map { (key, item) -> "$name[$key]" to item }
            explode -> pairs
            pairs.isEmpty() -> emptyList()
            else -> listOf(
                name to pairs.flatMap {
                    listOf(it.first, it.second)
                }.joinToString(DELIMITERS.getValue(style)),
            )
        }
    }

    /** The text of a header or of one item: JSON's spelling, strings without quotes. */
    fun text(value: JsonElement): String = if (value is JsonPrimitive) value.content else value.toString()

    /** The query as it stands in an address, without the question mark. */
    fun join(pairs: List<Pair<String, String>>): String = pairs.joinToString("&") { (name, value) ->
        PathEncoding.percentEncoded(name) + "=" + PathEncoding.percentEncoded(value)
    }
}
