package com.llamastack.client.runtime.json

import com.llamastack.client.models.UnknownVariant
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Reads and writes a union whose members are told apart by the field [tag]. */
public abstract class TaggedUnionCodec<T : JsonValue> internal constructor(private val tag: String) : JsonCodec<T> {
    /** Reads the member that [value] names; one that this release does not know is an [UnknownVariant]. */
    internal abstract fun read(value: String, json: JsonObject): T

    final override fun decode(json: JsonElement): T {
        val fields = AnyObjectCodec.decode(json)
        val value = tagOf(fields, tag) ?: throw SchemaException("the tag '$tag' is missing")
        return read(value, fields)
    }

    final override fun encode(value: T): JsonElement = value.toJson()
}

/** Reads and writes a union whose members are told apart by the type of their JSON. */
public abstract class UntaggedUnionCodec<T : JsonValue> internal constructor() : JsonCodec<T> {
    final override fun encode(value: T): JsonElement = value.toJson()
}

/**
 * A member of a union that is no object of its own, such as a text.
 *
 * @property value what it holds.
 */
public abstract class Wrapped<T : Any> internal constructor(
    public val value: T,
    private val codec: JsonCodec<T>,
) : JsonValue {
    final override fun toJson(): JsonElement = codec.encode(value)

    final override fun equals(other: Any?): Boolean =
        this === other || (other is Wrapped<*> && other.javaClass == javaClass && other.value == value)

    final override fun hashCode(): Int = value.hashCode()

    final override fun toString(): String = value.toString()
}

/**
 * Reads the first of several members that fits. A union passes when its tag is one that it does not know; if nobody
 * else fits, such an object is an [UnknownVariant].
 */
internal fun <T : JsonValue> firstFitting(json: JsonElement, vararg members: JsonCodec<out T>): T {
    var unknown: T? = null
    var failure: SchemaException? = null
    for (member in members) {
        try {
            val found = member.decode(json)
            if (found !is UnknownVariant) return found
            unknown = found
        } catch (error: SchemaException) {
            failure = failure ?: error
        }
    }
    return unknown ?: throw checkNotNull(failure)
}

private fun tagOf(fields: JsonObject, tag: String): String? =
    (fields[tag] as? JsonPrimitive)?.takeIf { it.isString }?.content
