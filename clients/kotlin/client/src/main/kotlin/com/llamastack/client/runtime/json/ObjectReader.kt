package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Takes the fields of an object one by one; what nobody asked for is the [rest]. */
internal class ObjectReader(private val json: JsonObject) {
    private val taken = HashSet<String>()

    /** A field that must be there. */
    fun <T> required(name: String, codec: JsonCodec<T>): T {
        val value = take(name) ?: throw SchemaException("the field '$name' is missing")
        return at({ ".$name" }) { codec.decode(value) }
    }

    /** A field that must be there and may be null. */
    fun <T : Any> nullable(name: String, codec: JsonCodec<T>): T? = required(name, NullableCodec(codec))

    /** A field that may be left out. Where null takes its place, the null stays in the [rest], to be written again. */
    fun <T : Any> optional(name: String, codec: JsonCodec<T>): T? {
        if (json[name] === JsonNull && codec !== AnyCodec) return null
        val value = take(name) ?: return null
        return at({ ".$name" }) { codec.decode(value) }
    }

    /** A field that may be left out or null. */
    fun <T : Any> field(name: String, codec: JsonCodec<T>): Field<T> {
        val value = take(name) ?: return Field.Absent
        return if (value === JsonNull) Field.Null else Field.Value(at({ ".$name" }) { codec.decode(value) })
    }

    /** A field that is always the same; older servers leave it out. */
    fun constant(name: String, value: String) {
        val found = take(name) ?: return
        if (found !is JsonPrimitive || !found.isString || found.content != value) {
            throw SchemaException("expected '$value', found $found").inside(".$name")
        }
    }

    /** The fields that nobody asked for. */
    fun rest(): Map<String, JsonElement> =
        if (taken.size == json.size) emptyMap() else json.filterKeys { it !in taken }

    private fun take(name: String): JsonElement? = json[name]?.also { taken += name }
}
