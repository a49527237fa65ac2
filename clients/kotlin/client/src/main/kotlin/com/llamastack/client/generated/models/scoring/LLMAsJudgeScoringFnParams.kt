// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        judgeModel = from.required("judge_model", StringDecoder),
        promptTemplate = from.field("prompt_template", StringDecoder),
        judgeScoreRegexes = from.optional("judge_score_regexes", ListDecoder(StringDecoder)),
        aggregationFunctions = from.optional("aggregation_functions", ListDecoder(AggregationFunctionType)),
        additionalProperties = from.constant("type", "llm_as_judge").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("judge_model", judgeModel)
        to.field("prompt_template", promptTemplate)
        to.optional("judge_score_regexes", judgeScoreRegexes)
        to.optional("aggregation_functions", aggregationFunctions)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<LLMAsJudgeScoringFnParams, Builder>() {
        override fun make(from: ObjectReader): LLMAsJudgeScoringFnParams = LLMAsJudgeScoringFnParams(from)

        /** Sets [LLMAsJudgeScoringFnParams.judgeModel]. */
        public fun judgeModel(value: String): Builder = set("judge_model", value)

        /** Sets [LLMAsJudgeScoringFnParams.promptTemplate]. */
        public fun promptTemplate(value: String?): Builder = set("prompt_template", value)

        /** Sets [LLMAsJudgeScoringFnParams.judgeScoreRegexes]. */
        public fun judgeScoreRegexes(value: List<String>): Builder = set("judge_score_regexes", value)

        /** Sets [LLMAsJudgeScoringFnParams.aggregationFunctions]. */
        public fun aggregationFunctions(value: List<AggregationFunctionType>): Builder = set("aggregation_functions", value)
    }
}
