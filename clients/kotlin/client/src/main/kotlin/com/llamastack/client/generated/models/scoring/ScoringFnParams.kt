// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Parameters of a scoring function.
 *
 * Source: scoring.yaml#/components/schemas/ScoringFnParams
 */
public sealed interface ScoringFnParams : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ScoringFnParams>("type") {
        override fun read(value: String, json: JsonObject): ScoringFnParams = when (value) {
            "llm_as_judge" -> LLMAsJudgeScoringFnParams.decode(json)
            "regex_parser" -> RegexParserScoringFnParams.decode(json)
            "basic" -> BasicScoringFnParams.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun llmAsJudge(judgeModel: String): LLMAsJudgeScoringFnParams =
            LLMAsJudgeScoringFnParams(judgeModel = judgeModel)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun regexParser(): RegexParserScoringFnParams =
            RegexParserScoringFnParams()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun basic(): BasicScoringFnParams =
            BasicScoringFnParams()
    }
}
