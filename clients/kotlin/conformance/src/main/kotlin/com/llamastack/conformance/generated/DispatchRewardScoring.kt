// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RewardScoringRequest
import com.llamastack.conformance.Operation

/** The operations of `client.reward_scoring`. */
internal val REWARD_SCORING: Map<String, Operation> = mapOf(
    "reward_scoring.score" to Operation(
        call = {
            client.rewardScoring.score(RewardScoringRequest(body()), options)
        },
    ),
)
