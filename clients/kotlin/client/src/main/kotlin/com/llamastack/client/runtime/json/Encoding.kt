package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** The JSON of whatever a field of a model can hold. */
internal fun jsonOf(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is JsonValue -> value.toJson()
    is JsonElement -> value
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Long -> JsonPrimitive(value)
    is Double -> number(value)
    is List<*> -> JsonArray(value.map(::jsonOf))
    is Map<*, *> -> JsonObject(value.entries.associate { (key, item) -> key as String to jsonOf(item) })
    else -> throw IllegalArgumentException("a ${value.javaClass.name} is no JSON")
}

/** A number without a fraction is written as an integer, as far as every such integer has its own number. */
private fun number(value: Double): JsonElement {
    require(value.isFinite()) { "JSON has no number for $value" }
    val whole = value.toLong()
    return if (whole.toDouble() == value && value > -EXACT && value < EXACT) JsonPrimitive(whole) else JsonPrimitive(value)
}

private const val EXACT = 9007199254740992.0
