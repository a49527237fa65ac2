package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Base of the models of objects. Two models are equal when they are of one class and their JSON is.
 *
 * @property additionalProperties fields that the documents do not know; they are written again.
 */
public abstract class JsonModel internal constructor(
    public val additionalProperties: Map<String, JsonElement>,
) : JsonValue {
    internal abstract fun write(to: ObjectWriter)

    final override fun toJson(): JsonObject = ObjectWriter().also(::write).finish(additionalProperties)

    final override fun equals(other: Any?): Boolean =
        this === other || (other is JsonModel && other.javaClass == javaClass && other.toJson() == toJson())

    final override fun hashCode(): Int = toJson().hashCode()

    final override fun toString(): String = toJson().toString()
}
