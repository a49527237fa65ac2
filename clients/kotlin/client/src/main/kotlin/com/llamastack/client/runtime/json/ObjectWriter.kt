package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Takes the fields of an object one by one, in the order of the document. */
internal class ObjectWriter {
    private val fields = LinkedHashMap<String, JsonElement>()

    /** A field that is always there. */
    fun <T> required(name: String, value: T, codec: JsonCodec<T>) {
        fields[name] = codec.encode(value)
    }

    /** A field that is always there and may be null. */
    fun <T : Any> nullable(name: String, value: T?, codec: JsonCodec<T>) {
        fields[name] = if (value == null) JsonNull else codec.encode(value)
    }

    /** A field that is left out when it is null. */
    fun <T : Any> optional(name: String, value: T?, codec: JsonCodec<T>) {
        if (value != null) fields[name] = codec.encode(value)
    }

    /** A field that is left out, null, or has a value. */
    fun <T : Any> field(name: String, value: Field<T>, codec: JsonCodec<T>) {
        if (value !is Field.Absent) nullable(name, value.value, codec)
    }

    /** A field that is always the same. */
    fun constant(name: String, value: String) {
        fields[name] = JsonPrimitive(value)
    }

    /** The object; [extra] are fields that the documents do not know. */
    fun finish(extra: Map<String, JsonElement>): JsonObject {
        for ((name, value) in extra) fields.putIfAbsent(name, value)
        return JsonObject(fields)
    }
}
