// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.ScoreBatchRequest
import com.llamastack.client.models.ScoreRequest
import com.llamastack.conformance.Operation

/** The operations of `client.scoring`. */
internal val SCORING: Map<String, Operation> = mapOf(
    "scoring.score" to Operation(
        call = {
            client.scoring.score(ScoreRequest(body()), options)
        },
    ),
    "scoring.score_batch" to Operation(
        call = {
            client.scoring.scoreBatch(ScoreBatchRequest(body()), options)
        },
    ),
)
