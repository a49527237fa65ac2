// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How scores come about. Left out, the provider takes what the model is made for.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringMethod
 */
public sealed interface RewardScoringMethod : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<RewardScoringMethod>("type") {
        override fun read(value: String, from: ObjectReader): RewardScoringMethod? = when (value) {
            "reward_model" -> RewardModelMethod(from)
            "pairwise_judge" -> PairwiseJudgeMethod(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun rewardModel(): RewardModelMethod =
            RewardModelMethod()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun pairwiseJudge(): PairwiseJudgeMethod =
            PairwiseJudgeMethod()
    }
}
