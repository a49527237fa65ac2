// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * How passages are ranked.
 *
 * Source: responses.yaml#/components/schemas/ResponseRankingOptions
 */
public class ResponseRankingOptions(
    /** Name of the ranker. Default `auto`. */
    public val ranker: Field<String> = Field.Absent,
    /** Least score that a passage must have. Default 0. */
    public val scoreThreshold: Field<Double> = Field.Absent,
    /** How meaning and words are weighed. */
    public val hybridSearch: Field<ResponseHybridWeights> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        ranker = from.field("ranker", StringDecoder),
        scoreThreshold = from.field("score_threshold", DoubleDecoder),
        hybridSearch = from.field("hybrid_search", model { ResponseHybridWeights(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("ranker", ranker)
        to.field("score_threshold", scoreThreshold)
        to.field("hybrid_search", hybridSearch)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseRankingOptions, Builder>() {
        override fun make(from: ObjectReader): ResponseRankingOptions = ResponseRankingOptions(from)

        /** Sets [ResponseRankingOptions.ranker]. */
        public fun ranker(value: String?): Builder = set("ranker", value)

        /** Sets [ResponseRankingOptions.scoreThreshold]. */
        public fun scoreThreshold(value: Double?): Builder = set("score_threshold", value)

        /** Sets [ResponseRankingOptions.hybridSearch]. */
        public fun hybridSearch(value: ResponseHybridWeights?): Builder = set("hybrid_search", value)
    }
}
