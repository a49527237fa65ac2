// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Parameters of a scoring function.
 *
 * Source: scoring.yaml#/components/schemas/ScoringFnParams
 */
public sealed interface ScoringFnParams : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ScoringFnParams>("type") {
        override fun read(value: String, from: ObjectReader): ScoringFnParams? = when (value) {
            "llm_as_judge" -> LLMAsJudgeScoringFnParams(from)
            "regex_parser" -> RegexParserScoringFnParams(from)
            "basic" -> BasicScoringFnParams(from)
            else -> null
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
