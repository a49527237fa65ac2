package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Base of the enums: a text with names for its known values. A value that this release does not know is kept as it is.
 *
 * @property value the text, as on the wire.
 */
public abstract class OpenEnum internal constructor(public val value: String) : JsonValue {
    final override fun toJson(): JsonElement = JsonPrimitive(value)

    final override fun equals(other: Any?): Boolean =
        this === other || (other is OpenEnum && other.javaClass == javaClass && other.value == value)

    final override fun hashCode(): Int = value.hashCode()

    final override fun toString(): String = value
}

/** Reads the enums of one class. */
public abstract class EnumDecoder<T : OpenEnum> internal constructor() : JsonDecoder<T> {
    /** The enum's value for a text, known or not. */
    public abstract fun of(value: String): T

    final override fun decode(json: JsonElement): T = of(StringDecoder.decode(json))
}
