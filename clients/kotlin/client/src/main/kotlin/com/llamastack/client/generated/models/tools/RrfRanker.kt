// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var impactFactor: Double? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RrfRanker.impactFactor]. */
        public fun impactFactor(value: Double): Builder = apply { impactFactor = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RrfRanker = RrfRanker(
            impactFactor = impactFactor,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
