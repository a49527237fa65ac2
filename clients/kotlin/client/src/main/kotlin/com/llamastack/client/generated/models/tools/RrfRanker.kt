// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "rrf")
        to.optional("impact_factor", impactFactor, DoubleCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RrfRanker, Builder>(RrfRanker) {
        /** Sets [RrfRanker.impactFactor]. */
        public fun impactFactor(value: Double): Builder = set("impact_factor", value, DoubleCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RrfRanker>() {
        override fun read(from: ObjectReader): RrfRanker {
            from.constant("type", "rrf")
            return RrfRanker(
                impactFactor = from.optional("impact_factor", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
