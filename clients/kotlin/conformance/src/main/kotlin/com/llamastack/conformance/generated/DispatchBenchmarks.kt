// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterBenchmarkRequest
import com.llamastack.conformance.Operation

/** The operations of `client.benchmarks`. */
internal val BENCHMARKS: Map<String, Operation> = mapOf(
    "benchmarks.list" to Operation(
        list = {
            client.benchmarks.list(options)
        },
    ),
    "benchmarks.register" to Operation(
        call = {
            client.benchmarks.register(RegisterBenchmarkRequest(body()), options)
        },
    ),
    "benchmarks.retrieve" to Operation(
        call = {
            client.benchmarks.retrieve(text("benchmark_id"), options)
        },
    ),
    "benchmarks.unregister" to Operation(
        call = {
            client.benchmarks.unregister(text("benchmark_id"), options)
            null
        },
    ),
)
