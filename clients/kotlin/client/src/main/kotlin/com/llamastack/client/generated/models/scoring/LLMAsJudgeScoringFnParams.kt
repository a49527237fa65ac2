// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val judgeModel: String,
    ) {
        private var promptTemplate: Field<String> = Field.Absent
        private var judgeScoreRegexes: List<String>? = null
        private var aggregationFunctions: List<AggregationFunctionType>? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [LLMAsJudgeScoringFnParams.promptTemplate]. */
        public fun promptTemplate(value: String?): Builder = apply { promptTemplate = Field.of(value) }

        /** Sets [LLMAsJudgeScoringFnParams.judgeScoreRegexes]. */
        public fun judgeScoreRegexes(value: List<String>): Builder = apply { judgeScoreRegexes = value }

        /** Sets [LLMAsJudgeScoringFnParams.aggregationFunctions]. */
        public fun aggregationFunctions(value: List<AggregationFunctionType>): Builder = apply { aggregationFunctions = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): LLMAsJudgeScoringFnParams = LLMAsJudgeScoringFnParams(
            judgeModel = judgeModel,
            promptTemplate = promptTemplate,
            judgeScoreRegexes = judgeScoreRegexes,
            aggregationFunctions = aggregationFunctions,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(judgeModel: String): Builder = Builder(judgeModel)
    }
}
