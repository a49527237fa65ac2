// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        type = from.required("type", StringDecoder),
        target = from.required("target", StringDecoder),
        weight = from.optional("weight", DoubleDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("target", target)
        to.optional("weight", weight)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<MemoryRelation, Builder>() {
        override fun make(from: ObjectReader): MemoryRelation = MemoryRelation(from)

        /** Sets [MemoryRelation.type]. */
        public fun type(value: String): Builder = set("type", value)

        /** Sets [MemoryRelation.target]. */
        public fun target(value: String): Builder = set("target", value)

        /** Sets [MemoryRelation.weight]. */
        public fun weight(value: Double): Builder = set("weight", value)
    }
}
