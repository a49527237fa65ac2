package com.llamastack.client.runtime.json

import com.llamastack.client.runtime.JsonText
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * The JSON of an object, for the constructor of its class: `ChatCompletion(ObjectReader(text))`. The constructor throws
 * [SchemaException] where the JSON breaks its schema.
 */
public class ObjectReader(private val json: JsonObject) {
    /** Reads text; throws [IllegalArgumentException] where it is no object of JSON. */
    public constructor(text: String) : this(AnyObjectDecoder.decode(JsonText.parse(text)))

    private val taken = HashSet<String>()

    /** A field that must be there. */
    internal fun <T> required(name: String, decoder: JsonDecoder<T>): T {
        val value = take(name) ?: throw SchemaException("the field '$name' is missing")
        return at({ ".$name" }) { decoder.decode(value) }
    }

    /** A field that must be there and may be null. Servers leave such fields out, which means null. */
    internal fun <T : Any> nullable(name: String, decoder: JsonDecoder<T>): T? = field(name, decoder).value

    /** A field that may be left out. Where null takes its place, the null stays in the [rest], to be written again. */
    internal fun <T : Any> optional(name: String, decoder: JsonDecoder<T>): T? {
        if (json[name] === JsonNull && decoder !== AnyDecoder) return null
        val value = take(name) ?: return null
        return at({ ".$name" }) { decoder.decode(value) }
    }

    /** A field that may be left out or null. */
    internal fun <T : Any> field(name: String, decoder: JsonDecoder<T>): Field<T> {
        val value = take(name) ?: return Field.Absent
        return if (value === JsonNull) Field.Null else Field.Value(at({ ".$name" }) { decoder.decode(value) })
    }

    /** A field that is always the same; older servers leave it out. */
    internal fun constant(name: String, value: String): ObjectReader {
        val found = take(name) ?: return this
        if (found !is JsonPrimitive || !found.isString || found.content != value) {
            throw SchemaException("expected '$value', found $found").inside(".$name")
        }
        return this
    }

    /** The fields that nobody asked for. */
    internal fun rest(): Map<String, JsonElement> =
        if (taken.size == json.size) emptyMap() else json.filterKeys { it !in taken }

    private fun take(name: String): JsonElement? = json[name]?.also { taken += name }
}
