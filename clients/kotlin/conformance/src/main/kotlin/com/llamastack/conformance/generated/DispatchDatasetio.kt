// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.AppendRowsRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long

/** The operations of `client.datasetio`. */
internal val DATASETIO: Map<String, Operation> = mapOf(
    "datasetio.iterrows" to Operation(
        list = {
            client.datasetio.iterrows(text("dataset_id"), optional("start_index", ::long), optional("limit", ::long), options)
        },
    ),
    "datasetio.append_rows" to Operation(
        call = {
            client.datasetio.appendRows(text("dataset_id"), AppendRowsRequest(body("dataset_id")), options)
            null
        },
    ),
)
