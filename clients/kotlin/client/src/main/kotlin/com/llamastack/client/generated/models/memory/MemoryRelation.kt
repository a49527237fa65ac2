// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A directed edge of a graph bank.
 *
 * Source: memory.yaml#/components/schemas/MemoryRelation
 */
public class MemoryRelation(
    /** What the relation says, such as `works_for`. */
    public val type: String,
    /** The `document_id` that it leads to; the document may come later. */
    public val target: String,
    /** How strong it is, from 0 to 1; each step multiplies the score by half of it. */
    public val weight: Double? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("type", type, StringCodec)
        to.required("target", target, StringCodec)
        to.optional("weight", weight, DoubleCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val type: String,
        private val target: String,
    ) {
        private var weight: Double? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [MemoryRelation.weight]. */
        public fun weight(value: Double): Builder = apply { weight = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): MemoryRelation = MemoryRelation(
            type = type,
            target = target,
            weight = weight,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<MemoryRelation>() {
        override fun read(from: ObjectReader): MemoryRelation {
            return MemoryRelation(
                type = from.required("type", StringCodec),
                target = from.required("target", StringCodec),
                weight = from.optional("weight", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(type: String, target: String): Builder = Builder(type, target)
    }
}
