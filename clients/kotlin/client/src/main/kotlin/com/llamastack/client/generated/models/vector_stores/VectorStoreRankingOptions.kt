// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        ranker = from.field("ranker", StringDecoder),
        scoreThreshold = from.field("score_threshold", DoubleDecoder),
        alpha = from.field("alpha", DoubleDecoder),
        impactFactor = from.field("impact_factor", DoubleDecoder),
        weights = from.field("weights", MapDecoder(DoubleDecoder)),
        model = from.field("model", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("ranker", ranker)
        to.field("score_threshold", scoreThreshold)
        to.field("alpha", alpha)
        to.field("impact_factor", impactFactor)
        to.field("weights", weights)
        to.field("model", model)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<VectorStoreRankingOptions, Builder>() {
        override fun make(from: ObjectReader): VectorStoreRankingOptions = VectorStoreRankingOptions(from)

        /** Sets [VectorStoreRankingOptions.ranker]. */
        public fun ranker(value: String?): Builder = set("ranker", value)

        /** Sets [VectorStoreRankingOptions.scoreThreshold]. */
        public fun scoreThreshold(value: Double?): Builder = set("score_threshold", value)

        /** Sets [VectorStoreRankingOptions.alpha]. */
        public fun alpha(value: Double?): Builder = set("alpha", value)

        /** Sets [VectorStoreRankingOptions.impactFactor]. */
        public fun impactFactor(value: Double?): Builder = set("impact_factor", value)

        /** Sets [VectorStoreRankingOptions.weights]. */
        public fun weights(value: Map<String, Double>?): Builder = set("weights", value)

        /** Sets [VectorStoreRankingOptions.model]. */
        public fun model(value: String?): Builder = set("model", value)
    }
}
