package com.llamastack.client.runtime.json

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Base of the builders, which make a model piece by piece: for Java, and for copies with a difference. What is not set
 * is absent, and what is set to null is null.
 */
public abstract class ModelBuilder<T : JsonModel, B : ModelBuilder<T, B>> internal constructor() {
    private val fields = LinkedHashMap<String, JsonElement>()

    internal abstract fun make(from: ObjectReader): T

    /** Starts with the fields of [value]. */
    internal fun start(value: T): B = same { fields += value.toJson() }

    internal fun set(name: String, value: Any?): B = same { fields[name] = jsonOf(value) }

    /** Sets a field that the documents do not know. */
    public fun additionalProperty(name: String, value: JsonElement): B = same { fields[name] = value }

    /** The finished model; throws [SchemaException] where a field that must be there is missing. */
    public fun build(): T = make(ObjectReader(JsonObject(fields)))

    @Suppress("UNCHECKED_CAST") // B is the class of this.
    private inline fun same(block: () -> Unit): B {
        block()
        return this as B
    }
}
