package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.math.BigDecimal

/** A text. */
internal object StringDecoder : JsonDecoder<String> {
    override fun decode(json: JsonElement): String =
        if (json is JsonPrimitive && json.isString) json.content else throw mismatch("a string", json)
}

/** True or false. */
internal object BooleanDecoder : JsonDecoder<Boolean> {
    override fun decode(json: JsonElement): Boolean = when {
        json !is JsonPrimitive || json.isString -> throw mismatch("a boolean", json)
        json.content == "true" -> true
        json.content == "false" -> false
        else -> throw mismatch("a boolean", json)
    }
}

/** An integer of 64 bits; `1.0` and `1e3` are integers too (JSON Schema, section 6.1.1). */
internal object LongDecoder : JsonDecoder<Long> {
    override fun decode(json: JsonElement): Long {
        val text = numberText(json) ?: throw mismatch("an integer", json)
        return text.toLongOrNull() ?: exact(text) ?: throw mismatch("an integer of 64 bits", json)
    }

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
internal object DoubleDecoder : JsonDecoder<Double> {
    override fun decode(json: JsonElement): Double =
        numberText(json)?.toDoubleOrNull() ?: throw mismatch("a number", json)
}

/** Any JSON value. */
internal object AnyDecoder : JsonDecoder<JsonElement> {
    override fun decode(json: JsonElement): JsonElement = json
}

/** Any JSON object. */
internal object AnyObjectDecoder : JsonDecoder<JsonObject> {
    override fun decode(json: JsonElement): JsonObject = json as? JsonObject ?: throw mismatch("an object", json)
}

/** A list. */
internal class ListDecoder<T>(private val items: JsonDecoder<T>) : JsonDecoder<List<T>> {
    override fun decode(json: JsonElement): List<T> {
        if (json !is JsonArray) throw mismatch("an array", json)
        val list = ArrayList<T>(json.size)
        json.forEachIndexed { index, item -> list += at({ "[$index]" }) { items.decode(item) } }
        return list
    }
}

/** An object with free keys. */
internal class MapDecoder<T>(private val values: JsonDecoder<T>) : JsonDecoder<Map<String, T>> {
    override fun decode(json: JsonElement): Map<String, T> {
        if (json !is JsonObject) throw mismatch("an object", json)
        return json.mapValues { (key, value) -> at({ ".$key" }) { values.decode(value) } }
    }
}

/** An object: [make] calls the constructor of its class. */
internal class ModelDecoder<T : JsonModel>(private val make: (ObjectReader) -> T) : JsonDecoder<T> {
    override fun decode(json: JsonElement): T = make(ObjectReader(AnyObjectDecoder.decode(json)))
}

/** An object: [make] calls the constructor of its class. */
internal fun <T : JsonModel> model(make: (ObjectReader) -> T): JsonDecoder<T> = ModelDecoder(make)

/** A value, or null. */
internal class NullableDecoder<T : Any>(private val of: JsonDecoder<T>) : JsonDecoder<T?> {
    override fun decode(json: JsonElement): T? = if (json is JsonNull) null else of.decode(json)
}

private fun numberText(json: JsonElement): String? =
    (json as? JsonPrimitive)?.takeIf { kindOf(it) == JsonKind.NUMBER }?.content
