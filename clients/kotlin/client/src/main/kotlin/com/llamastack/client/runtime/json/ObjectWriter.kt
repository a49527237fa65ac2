package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Takes the fields of an object one by one, in the order of the document. */
internal class ObjectWriter {
    private val fields = LinkedHashMap<String, JsonElement>()

    /** A field that is always there; null is written. */
    fun required(name: String, value: Any?) {
        fields[name] = jsonOf(value)
    }

    /** A field that is left out when it is null. */
    fun optional(name: String, value: Any?) {
        if (value != null) fields[name] = jsonOf(value)
    }

    /** A field that is left out, null, or has a value. */
    fun field(name: String, value: Field<*>) {
        if (value !is Field.Absent) fields[name] = jsonOf(value.value)
    }

    /** The object; [extra] are fields that the documents do not know. */
    fun finish(extra: Map<String, JsonElement>): JsonObject {
        for ((name, value) in extra) fields.putIfAbsent(name, value)
        return JsonObject(fields)
    }
}
