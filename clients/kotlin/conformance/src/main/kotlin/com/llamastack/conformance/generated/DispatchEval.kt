// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.EvaluateRowsRequest
import com.llamastack.client.models.RunEvalRequest
import com.llamastack.conformance.Operation

/** The operations of `client.eval`. */
internal val EVAL: Map<String, Operation> = mapOf(
    "eval.run_eval" to Operation(
        call = {
            client.eval.runEval(text("benchmark_id"), RunEvalRequest(body("benchmark_id")), options)
        },
    ),
    "eval.evaluate_rows" to Operation(
        call = {
            client.eval.evaluateRows(text("benchmark_id"), EvaluateRowsRequest(body("benchmark_id")), options)
        },
    ),
)
