package com.llamastack.client.runtime.json

import com.llamastack.client.models.UnknownVariant
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Reads a union whose members are told apart by the field [tag]. */
public abstract class TaggedUnionDecoder<T : JsonValue> internal constructor(private val tag: String) : JsonDecoder<T> {
    /** Reads the member that [value] names; null for one that this release does not know. */
    internal abstract fun read(value: String, from: ObjectReader): T?

    final override fun decode(json: JsonElement): T {
        val fields = AnyObjectDecoder.decode(json)
        val value = tagOf(fields, tag) ?: throw SchemaException("the tag '$tag' is missing")
        return read(value, ObjectReader(fields)) ?: unknown(UnknownVariant(value, fields))
    }

    @Suppress("UNCHECKED_CAST") // It is a member of every union.
    private fun unknown(variant: UnknownVariant): T = variant as T
}

/**
 * A member of a union that is no object of its own, such as a text.
 *
 * @property value what it holds.
 */
public abstract class Wrapped<T : Any> internal constructor(
    public val value: T,
) : JsonValue {
    final override fun toJson(): JsonElement = jsonOf(value)

    final override fun equals(other: Any?): Boolean =
        this === other || (other is Wrapped<*> && other.javaClass == javaClass && other.value == value)

    final override fun hashCode(): Int = value.hashCode()

    final override fun toString(): String = value.toString()
}

/**
 * Reads the first of several members that fits. A union passes when its tag is one that it does not know; if nobody
 * else fits, such an object is an [UnknownVariant].
 */
internal fun <T : JsonValue> firstFitting(json: JsonElement, vararg members: JsonDecoder<T>): T {
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
