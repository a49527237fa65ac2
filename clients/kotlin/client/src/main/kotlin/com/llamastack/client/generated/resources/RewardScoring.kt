// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.DialogGenerations
import com.llamastack.client.models.RewardScoringMethod
import com.llamastack.client.models.RewardScoringRequest
import com.llamastack.client.models.RewardScoringResponse
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model

/** Operations of `client.reward_scoring`. */
public interface RewardScoring {
    /**
     * Score generations.
     *
     * Gives each sampled answer to each dialog a score; a higher one is better. Scores compare answers to the same
     * dialog, and nothing else. The order of dialogs and answers is kept. A model that does not exist answers 404.
     *
     * Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
     */
    public suspend fun score(request: RewardScoringRequest, options: RequestOptions = RequestOptions.NONE): RewardScoringResponse

    /**
     * Score generations.
     *
     * Gives each sampled answer to each dialog a score; a higher one is better. Scores compare answers to the same
     * dialog, and nothing else. The order of dialogs and answers is kept. A model that does not exist answers 404.
     *
     * An argument that is null is left out; the method that takes a [RewardScoringRequest] can also send null.
     *
     * Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
     *
     * @param dialogGenerations Dialogs with their sampled answers.
     * @param model The model that scores: a reward model, or the judge.
     * @param method How scores come about. Left out, the provider takes what the model is made for.
     */
    public suspend fun score(
        dialogGenerations: List<DialogGenerations>,
        model: String,
        method: RewardScoringMethod? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): RewardScoringResponse =
        score(RewardScoringRequest(dialogGenerations = dialogGenerations, model = model, method = method), options)
}

/** Asks a server. */
internal class RemoteRewardScoring(private val core: ClientCore) : RewardScoring {
    override suspend fun score(request: RewardScoringRequest, options: RequestOptions): RewardScoringResponse =
        core.answer(
            callOf("reward_scoring.score", "POST", "/v1/reward-scoring/score", body = CallBody.Json(request.toJson())),
            model { RewardScoringResponse(it) },
            options,
        )
}
