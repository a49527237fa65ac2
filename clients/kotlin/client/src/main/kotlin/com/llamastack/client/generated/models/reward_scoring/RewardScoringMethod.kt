// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How scores come about. Left out, the provider takes what the model is made for.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringMethod
 */
public sealed interface RewardScoringMethod : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<RewardScoringMethod>("type") {
        override fun read(value: String, json: JsonObject): RewardScoringMethod = when (value) {
            "reward_model" -> RewardModelMethod.decode(json)
            "pairwise_judge" -> PairwiseJudgeMethod.decode(json)
            else -> UnknownVariant(value, json)
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
