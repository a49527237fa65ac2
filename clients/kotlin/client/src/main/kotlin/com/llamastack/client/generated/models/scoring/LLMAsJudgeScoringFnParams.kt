// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A model judges the answer.
 *
 * Source: scoring.yaml#/components/schemas/LLMAsJudgeScoringFnParams
 */
public class LLMAsJudgeScoringFnParams(
    /** The model that judges. */
    public val judgeModel: String,
    /**
     * Prompt for the judge, with `{input_query}`, `{expected_answer}` and `{generated_answer}` for the columns of a
     * row.
     */
    public val promptTemplate: Field<String> = Field.Absent,
    /** Patterns that find the score in the judgement; the first that matches counts. */
    public val judgeScoreRegexes: List<String>? = null,
    /** How scores of rows become results. */
    public val aggregationFunctions: List<AggregationFunctionType>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ScoringFnParams {
    /** Tag of this kind. */
    public val type: String get() = "llm_as_judge"

    override fun write(to: ObjectWriter) {
        to.constant("type", "llm_as_judge")
        to.required("judge_model", judgeModel, StringCodec)
        to.field("prompt_template", promptTemplate, StringCodec)
        to.optional("judge_score_regexes", judgeScoreRegexes, ListCodec(StringCodec))
        to.optional("aggregation_functions", aggregationFunctions, ListCodec(AggregationFunctionType))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<LLMAsJudgeScoringFnParams, Builder>(LLMAsJudgeScoringFnParams) {
        /** Sets [LLMAsJudgeScoringFnParams.judgeModel]. */
        public fun judgeModel(value: String): Builder = set("judge_model", value, StringCodec)

        /** Sets [LLMAsJudgeScoringFnParams.promptTemplate]. */
        public fun promptTemplate(value: String?): Builder = set("prompt_template", value, StringCodec)

        /** Sets [LLMAsJudgeScoringFnParams.judgeScoreRegexes]. */
        public fun judgeScoreRegexes(value: List<String>): Builder = set("judge_score_regexes", value, ListCodec(StringCodec))

        /** Sets [LLMAsJudgeScoringFnParams.aggregationFunctions]. */
        public fun aggregationFunctions(value: List<AggregationFunctionType>): Builder = set("aggregation_functions", value, ListCodec(AggregationFunctionType))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<LLMAsJudgeScoringFnParams>() {
        override fun read(from: ObjectReader): LLMAsJudgeScoringFnParams {
            from.constant("type", "llm_as_judge")
            return LLMAsJudgeScoringFnParams(
                judgeModel = from.required("judge_model", StringCodec),
                promptTemplate = from.field("prompt_template", StringCodec),
                judgeScoreRegexes = from.optional("judge_score_regexes", ListCodec(StringCodec)),
                aggregationFunctions = from.optional("aggregation_functions", ListCodec(AggregationFunctionType)),
                additionalProperties = from.rest(),
            )
        }
    }
}
