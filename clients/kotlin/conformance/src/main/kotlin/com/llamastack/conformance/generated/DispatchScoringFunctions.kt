// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterScoringFunctionRequest
import com.llamastack.conformance.Operation

/** The operations of `client.scoring_functions`. */
internal val SCORING_FUNCTIONS: Map<String, Operation> = mapOf(
    "scoring_functions.list" to Operation(
        list = {
            client.scoringFunctions.list(options)
        },
    ),
    "scoring_functions.register" to Operation(
        call = {
            client.scoringFunctions.register(RegisterScoringFunctionRequest(body()), options)
        },
    ),
    "scoring_functions.retrieve" to Operation(
        call = {
            client.scoringFunctions.retrieve(text("scoring_fn_id"), options)
        },
    ),
    "scoring_functions.unregister" to Operation(
        call = {
            client.scoringFunctions.unregister(text("scoring_fn_id"), options)
            null
        },
    ),
)
