// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.InsertDocumentsRequest
import com.llamastack.client.models.QueryDocumentsRequest
import com.llamastack.conformance.Operation

/** The operations of `client.memory`. */
internal val MEMORY: Map<String, Operation> = mapOf(
    "memory.insert" to Operation(
        call = {
            client.memory.insert(InsertDocumentsRequest(body()), options)
            null
        },
    ),
    "memory.query" to Operation(
        call = {
            client.memory.query(QueryDocumentsRequest(body()), options)
        },
    ),
)
