// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Who answers, how much, and how it is scored.
 *
 * Source: eval.yaml#/components/schemas/BenchmarkConfig
 */
public class BenchmarkConfig(
    /** Who answers. */
    public val evalCandidate: EvalCandidate,
    /** Parameters by identifier of the scoring function; the others keep their own. */
    public val scoringParams: Map<String, ScoringFnParams>? = null,
    /** How many rows to answer. Default all. */
    public val numExamples: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("eval_candidate", evalCandidate, EvalCandidate)
        to.optional("scoring_params", scoringParams, MapCodec(ScoringFnParams))
        to.field("num_examples", numExamples, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val evalCandidate: EvalCandidate,
    ) {
        private var scoringParams: Map<String, ScoringFnParams>? = null
        private var numExamples: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [BenchmarkConfig.scoringParams]. */
        public fun scoringParams(value: Map<String, ScoringFnParams>): Builder = apply { scoringParams = value }

        /** Sets [BenchmarkConfig.numExamples]. */
        public fun numExamples(value: Long?): Builder = apply { numExamples = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): BenchmarkConfig = BenchmarkConfig(
            evalCandidate = evalCandidate,
            scoringParams = scoringParams,
            numExamples = numExamples,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BenchmarkConfig>() {
        override fun read(from: ObjectReader): BenchmarkConfig {
            return BenchmarkConfig(
                evalCandidate = from.required("eval_candidate", EvalCandidate),
                scoringParams = from.optional("scoring_params", MapCodec(ScoringFnParams)),
                numExamples = from.field("num_examples", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(evalCandidate: EvalCandidate): Builder = Builder(evalCandidate)
    }
}
