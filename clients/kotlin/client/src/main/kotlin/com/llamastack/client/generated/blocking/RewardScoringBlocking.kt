// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.RewardScoringRequest
import com.llamastack.client.models.RewardScoringResponse
import com.llamastack.client.resources.RewardScoring
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.reward_scoring`; each blocks its thread until it is done. */
public class RewardScoringBlocking internal constructor(private val resource: RewardScoring) {
    /**
     * Score generations.
     *
     * Gives each sampled answer to each dialog a score; a higher one is better. Scores compare answers to the same
     * dialog, and nothing else. The order of dialogs and answers is kept. A model that does not exist answers 404.
     *
     * Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
     */
    @JvmOverloads
    public fun score(request: RewardScoringRequest, options: RequestOptions = RequestOptions.NONE): RewardScoringResponse =
        blocking { resource.score(request, options) }
}
