// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Reciprocal rank fusion.
 *
 * Source: tools.yaml#/components/schemas/RrfRanker
 */
public class RrfRanker(
    /** How much low ranks count; higher evens them out. */
    public val impactFactor: Double? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RagRanker {
    /** Tag of this kind. */
    public val type: String get() = "rrf"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        impactFactor = from.optional("impact_factor", DoubleDecoder),
        additionalProperties = from.constant("type", "rrf").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("impact_factor", impactFactor)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RrfRanker, Builder>() {
        override fun make(from: ObjectReader): RrfRanker = RrfRanker(from)

        /** Sets [RrfRanker.impactFactor]. */
        public fun impactFactor(value: Double): Builder = set("impact_factor", value)
    }
}
