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

/** Reads and writes the models of one class. */
public abstract class ModelCodec<T : JsonModel> internal constructor() : JsonCodec<T> {
    internal abstract fun read(from: ObjectReader): T

    final override fun decode(json: JsonElement): T = read(ObjectReader(AnyObjectCodec.decode(json)))

    final override fun encode(value: T): JsonObject = value.toJson()
}
