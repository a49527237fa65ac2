// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        evalCandidate = from.required("eval_candidate", EvalCandidate),
        scoringParams = from.optional("scoring_params", MapDecoder(ScoringFnParams)),
        numExamples = from.field("num_examples", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("eval_candidate", evalCandidate)
        to.optional("scoring_params", scoringParams)
        to.field("num_examples", numExamples)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BenchmarkConfig, Builder>() {
        override fun make(from: ObjectReader): BenchmarkConfig = BenchmarkConfig(from)

        /** Sets [BenchmarkConfig.evalCandidate]. */
        public fun evalCandidate(value: EvalCandidate): Builder = set("eval_candidate", value)

        /** Sets [BenchmarkConfig.scoringParams]. */
        public fun scoringParams(value: Map<String, ScoringFnParams>): Builder = set("scoring_params", value)

        /** Sets [BenchmarkConfig.numExamples]. */
        public fun numExamples(value: Long?): Builder = set("num_examples", value)
    }
}
