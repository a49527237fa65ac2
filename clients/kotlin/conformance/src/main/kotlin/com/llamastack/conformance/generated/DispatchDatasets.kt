// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterDatasetRequest
import com.llamastack.conformance.Operation

/** The operations of `client.datasets`. */
internal val DATASETS: Map<String, Operation> = mapOf(
    "datasets.list" to Operation(
        list = {
            client.datasets.list(options)
        },
    ),
    "datasets.register" to Operation(
        call = {
            client.datasets.register(RegisterDatasetRequest(body()), options)
        },
    ),
    "datasets.retrieve" to Operation(
        call = {
            client.datasets.retrieve(text("dataset_id"), options)
        },
    ),
    "datasets.unregister" to Operation(
        call = {
            client.datasets.unregister(text("dataset_id"), options)
            null
        },
    ),
)
