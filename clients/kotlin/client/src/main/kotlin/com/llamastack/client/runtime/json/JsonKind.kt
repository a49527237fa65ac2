package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** The types of JSON; an integer is a number without a fraction. No `enum`: each `when` over one makes another class. */
internal class JsonKind private constructor(val words: String) {
    companion object {
        @JvmField val STRING = JsonKind("a string")
        @JvmField val NUMBER = JsonKind("a number")
        @JvmField val BOOLEAN = JsonKind("a boolean")
        @JvmField val NULL = JsonKind("null")
        @JvmField val ARRAY = JsonKind("an array")
        @JvmField val OBJECT = JsonKind("an object")
    }
}

/** The type of a value. */
internal fun kindOf(json: JsonElement): JsonKind = when {
    json is JsonObject -> JsonKind.OBJECT
    json is JsonArray -> JsonKind.ARRAY
    json === JsonNull -> JsonKind.NULL
    json is JsonPrimitive && json.isString -> JsonKind.STRING
    json is JsonPrimitive && (json.content == "true" || json.content == "false") -> JsonKind.BOOLEAN
    else -> JsonKind.NUMBER
}

/** A value of another type than its schema says. */
internal fun mismatch(expected: String, json: JsonElement): SchemaException =
    SchemaException("expected $expected, found ${kindOf(json).words}")
