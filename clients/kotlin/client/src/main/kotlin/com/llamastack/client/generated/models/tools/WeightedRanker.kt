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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<WeightedRanker, Builder>(WeightedRanker) {
        /** Sets [WeightedRanker.alpha]. */
        public fun alpha(value: Double): Builder = set("alpha", value, DoubleCodec)
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
    }
}
