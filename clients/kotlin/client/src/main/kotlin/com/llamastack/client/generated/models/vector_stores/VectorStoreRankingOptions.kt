// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * How chunks are ranked.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreRankingOptions
 */
public class VectorStoreRankingOptions(
    /**
     * Name of the ranker: `auto`, `none`, `default-2024-11-15`, `rrf`, `weighted` or one of the provider. Default
     * `auto`.
     */
    public val ranker: Field<String> = Field.Absent,
    /** Chunks that score lower are left out. */
    public val scoreThreshold: Field<Double> = Field.Absent,
    /** Weight of meaning against words for `weighted`: 0 is words only, 1 meaning only. */
    public val alpha: Field<Double> = Field.Absent,
    /** How much low ranks count for `rrf`. */
    public val impactFactor: Field<Double> = Field.Absent,
    /** Weight of each signal by its name. */
    public val weights: Field<Map<String, Double>> = Field.Absent,
    /** Model that ranks the chunks anew. */
    public val model: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("ranker", ranker, StringCodec)
        to.field("score_threshold", scoreThreshold, DoubleCodec)
        to.field("alpha", alpha, DoubleCodec)
        to.field("impact_factor", impactFactor, DoubleCodec)
        to.field("weights", weights, MapCodec(DoubleCodec))
        to.field("model", model, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var ranker: Field<String> = Field.Absent
        private var scoreThreshold: Field<Double> = Field.Absent
        private var alpha: Field<Double> = Field.Absent
        private var impactFactor: Field<Double> = Field.Absent
        private var weights: Field<Map<String, Double>> = Field.Absent
        private var model: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [VectorStoreRankingOptions.ranker]. */
        public fun ranker(value: String?): Builder = apply { ranker = Field.of(value) }

        /** Sets [VectorStoreRankingOptions.scoreThreshold]. */
        public fun scoreThreshold(value: Double?): Builder = apply { scoreThreshold = Field.of(value) }

        /** Sets [VectorStoreRankingOptions.alpha]. */
        public fun alpha(value: Double?): Builder = apply { alpha = Field.of(value) }

        /** Sets [VectorStoreRankingOptions.impactFactor]. */
        public fun impactFactor(value: Double?): Builder = apply { impactFactor = Field.of(value) }

        /** Sets [VectorStoreRankingOptions.weights]. */
        public fun weights(value: Map<String, Double>?): Builder = apply { weights = Field.of(value) }

        /** Sets [VectorStoreRankingOptions.model]. */
        public fun model(value: String?): Builder = apply { model = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): VectorStoreRankingOptions = VectorStoreRankingOptions(
            ranker = ranker,
            scoreThreshold = scoreThreshold,
            alpha = alpha,
            impactFactor = impactFactor,
            weights = weights,
            model = model,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreRankingOptions>() {
        override fun read(from: ObjectReader): VectorStoreRankingOptions {
            return VectorStoreRankingOptions(
                ranker = from.field("ranker", StringCodec),
                scoreThreshold = from.field("score_threshold", DoubleCodec),
                alpha = from.field("alpha", DoubleCodec),
                impactFactor = from.field("impact_factor", DoubleCodec),
                weights = from.field("weights", MapCodec(DoubleCodec)),
                model = from.field("model", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
