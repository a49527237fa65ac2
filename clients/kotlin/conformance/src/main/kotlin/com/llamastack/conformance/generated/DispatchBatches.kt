// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateBatchRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.batches`. */
internal val BATCHES: Map<String, Operation> = mapOf(
    "batches.create" to Operation(
        call = {
            client.batches.create(CreateBatchRequest(body()), options)
        },
    ),
    "batches.list" to Operation(
        list = {
            client.batches.list(optional("after", ::string), optional("limit", ::long), options)
        },
    ),
    "batches.retrieve" to Operation(
        call = {
            client.batches.retrieve(text("batch_id"), options)
        },
    ),
    "batches.cancel" to Operation(
        call = {
            client.batches.cancel(text("batch_id"), options)
        },
    ),
)
