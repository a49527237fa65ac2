// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.conformance.Operation

/** The operations of `client.eval.jobs`. */
internal val EVAL_JOBS: Map<String, Operation> = mapOf(
    "eval.jobs.retrieve" to Operation(
        call = {
            client.eval.jobs.retrieve(text("benchmark_id"), text("job_id"), options)
        },
    ),
    "eval.jobs.cancel" to Operation(
        call = {
            client.eval.jobs.cancel(text("benchmark_id"), text("job_id"), options)
            null
        },
    ),
    "eval.jobs.result" to Operation(
        call = {
            client.eval.jobs.result(text("benchmark_id"), text("job_id"), options)
        },
    ),
)
