// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A weighted sum of both scores.
 *
 * Source: tools.yaml#/components/schemas/WeightedRanker
 */
public class WeightedRanker(
    /** 0 counts words only, 1 meaning only. */
    public val alpha: Double? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RagRanker {
    /** Tag of this kind. */
    public val type: String get() = "weighted"

    override fun write(to: ObjectWriter) {
        to.constant("type", "weighted")
        to.optional("alpha", alpha, DoubleCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var alpha: Double? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [WeightedRanker.alpha]. */
        public fun alpha(value: Double): Builder = apply { alpha = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): WeightedRanker = WeightedRanker(
            alpha = alpha,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<WeightedRanker>() {
        override fun read(from: ObjectReader): WeightedRanker {
            from.constant("type", "weighted")
            return WeightedRanker(
                alpha = from.optional("alpha", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
