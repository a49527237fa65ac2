// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ScoreBatchRequest
import com.llamastack.client.models.ScoreBatchResponse
import com.llamastack.client.models.ScoreRequest
import com.llamastack.client.models.ScoreResponse
import com.llamastack.client.resources.Scoring
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.scoring`; each blocks its thread until it is done. */
public class ScoringBlocking internal constructor(private val resource: Scoring) {
    /**
     * Score rows.
     *
     * Scores each row with each function. A function that does not exist answers 404.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
     */
    @JvmOverloads
    public fun score(request: ScoreRequest, options: RequestOptions = RequestOptions.NONE): ScoreResponse =
        blocking { resource.score(request, options) }

    /**
     * Score a dataset.
     *
     * Scores every row of a dataset, and saves the scores as a new dataset if asked.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
     */
    @JvmOverloads
    public fun scoreBatch(request: ScoreBatchRequest, options: RequestOptions = RequestOptions.NONE): ScoreBatchResponse =
        blocking { resource.scoreBatch(request, options) }
}
