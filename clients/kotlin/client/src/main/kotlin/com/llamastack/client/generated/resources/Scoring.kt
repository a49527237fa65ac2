// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Row
import com.llamastack.client.models.ScoreBatchRequest
import com.llamastack.client.models.ScoreBatchResponse
import com.llamastack.client.models.ScoreRequest
import com.llamastack.client.models.ScoreResponse
import com.llamastack.client.models.ScoringFunctionMap
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model

/** Operations of `client.scoring`. */
public interface Scoring {
    /**
     * Score rows.
     *
     * Scores each row with each function. A function that does not exist answers 404.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
     */
    public suspend fun score(request: ScoreRequest, options: RequestOptions = RequestOptions.NONE): ScoreResponse

    /**
     * Score rows.
     *
     * Scores each row with each function. A function that does not exist answers 404.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
     *
     * @param inputRows The rows; most functions read `input_query`, `expected_answer` and `generated_answer`.
     * @param scoringFunctions Scoring functions by identifier, each with its parameters, or with null for the
     * registered ones.
     */
    public suspend fun score(
        inputRows: List<Row>,
        scoringFunctions: ScoringFunctionMap,
        options: RequestOptions = RequestOptions.NONE,
    ): ScoreResponse =
        score(ScoreRequest(inputRows = inputRows, scoringFunctions = scoringFunctions), options)

    /**
     * Score a dataset.
     *
     * Scores every row of a dataset, and saves the scores as a new dataset if asked.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
     */
    public suspend fun scoreBatch(request: ScoreBatchRequest, options: RequestOptions = RequestOptions.NONE): ScoreBatchResponse

    /**
     * Score a dataset.
     *
     * Scores every row of a dataset, and saves the scores as a new dataset if asked.
     *
     * An argument that is null is left out; the method that takes a [ScoreBatchRequest] can also send null.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
     *
     * @param datasetId Identifier of the dataset.
     * @param scoringFunctions Scoring functions by identifier, each with its parameters, or with null for the
     * registered ones.
     * @param saveResultsDataset Whether to save the scores as a new dataset.
     */
    public suspend fun scoreBatch(
        datasetId: String,
        scoringFunctions: ScoringFunctionMap,
        saveResultsDataset: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ScoreBatchResponse =
        scoreBatch(
            ScoreBatchRequest(datasetId = datasetId, scoringFunctions = scoringFunctions, saveResultsDataset = saveResultsDataset),
            options,
        )
}

/** Asks a server. */
internal class RemoteScoring(private val core: ClientCore) : Scoring {
    override suspend fun score(request: ScoreRequest, options: RequestOptions): ScoreResponse =
        core.answer(
            callOf("scoring.score", "POST", "/v1/scoring/score", body = CallBody.Json(request.toJson())),
            model { ScoreResponse(it) },
            options,
        )

    override suspend fun scoreBatch(request: ScoreBatchRequest, options: RequestOptions): ScoreBatchResponse =
        core.answer(
            callOf("scoring.score_batch", "POST", "/v1/scoring/score-batch", body = CallBody.Json(request.toJson())),
            model { ScoreBatchResponse(it) },
            options,
        )
}
