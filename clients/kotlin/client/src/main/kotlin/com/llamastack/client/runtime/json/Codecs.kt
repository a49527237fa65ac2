package com.llamastack.client.runtime.json

import java.math.BigDecimal
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A text. */
internal object StringCodec : JsonCodec<String> {
    override fun decode(json: JsonElement): String =
        if (json is JsonPrimitive && json.isString) json.content else throw mismatch("a string", json)

    override fun encode(value: String): JsonElement = JsonPrimitive(value)
}

/** True or false. */
internal object BooleanCodec : JsonCodec<Boolean> {
    override fun decode(json: JsonElement): Boolean = when {
        json !is JsonPrimitive || json.isString -> throw mismatch("a boolean", json)
        json.content == "true" -> true
        json.content == "false" -> false
        else -> throw mismatch("a boolean", json)
    }

    override fun encode(value: Boolean): JsonElement = JsonPrimitive(value)
}

/** An integer of 64 bits; `1.0` and `1e3` are integers too (JSON Schema, section 6.1.1). */
internal object LongCodec : JsonCodec<Long> {
    override fun decode(json: JsonElement): Long {
        val text = numberText(json) ?: throw mismatch("an integer", json)
        return text.toLongOrNull() ?: exact(text) ?: throw mismatch("an integer of 64 bits", json)
    }

    override fun encode(value: Long): JsonElement = JsonPrimitive(value)

    private fun exact(text: String): Long? {
        val number = text.toDoubleOrNull() ?: return null
        // Beyond this no number is of 64 bits, and its digits might fill the memory.
        if (number !in -1e19..1e19) return null
        return try {
            BigDecimal(text).longValueExact()
        } catch (_: ArithmeticException) {
            null
        }
    }
}

/** A number. */
internal object DoubleCodec : JsonCodec<Double> {
    /** From here on not every integer is a number of this kind. */
    private const val EXACT = 9007199254740992.0

    override fun decode(json: JsonElement): Double =
        numberText(json)?.toDoubleOrNull() ?: throw mismatch("a number", json)

    override fun encode(value: Double): JsonElement {
        require(value.isFinite()) { "JSON has no number for $value" }
        val whole = value.toLong()
        return if (whole.toDouble() == value && value > -EXACT && value < EXACT) JsonPrimitive(whole) else JsonPrimitive(value)
    }
}

/** Any JSON value. */
internal object AnyCodec : JsonCodec<JsonElement> {
    override fun decode(json: JsonElement): JsonElement = json

    override fun encode(value: JsonElement): JsonElement = value
}

/** Any JSON object. */
internal object AnyObjectCodec : JsonCodec<JsonObject> {
    override fun decode(json: JsonElement): JsonObject = json as? JsonObject ?: throw mismatch("an object", json)

    override fun encode(value: JsonObject): JsonElement = value
}

/** A list. */
internal class ListCodec<T>(private val items: JsonCodec<T>) : JsonCodec<List<T>> {
    override fun decode(json: JsonElement): List<T> {
        if (json !is JsonArray) throw mismatch("an array", json)
        val list = ArrayList<T>(json.size)
        json.forEachIndexed { index, item -> list += at({ "[$index]" }) { items.decode(item) } }
        return list
    }

    override fun encode(value: List<T>): JsonElement = JsonArray(value.map(items::encode))
}

/** An object with free keys. */
internal class MapCodec<T>(private val values: JsonCodec<T>) : JsonCodec<Map<String, T>> {
    override fun decode(json: JsonElement): Map<String, T> {
        if (json !is JsonObject) throw mismatch("an object", json)
        return json.mapValues { (key, value) -> at({ ".$key" }) { values.decode(value) } }
    }

    override fun encode(value: Map<String, T>): JsonElement = JsonObject(value.mapValues { values.encode(it.value) })
}

/** A value, or null. */
internal class NullableCodec<T : Any>(private val of: JsonCodec<T>) : JsonCodec<T?> {
    override fun decode(json: JsonElement): T? = if (json is JsonNull) null else of.decode(json)

    override fun encode(value: T?): JsonElement = if (value == null) JsonNull else of.encode(value)
}

private fun numberText(json: JsonElement): String? =
    (json as? JsonPrimitive)?.takeIf { kindOf(it) == JsonKind.NUMBER }?.content
