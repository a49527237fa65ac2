// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.InsertChunksRequest
import com.llamastack.client.models.QueryChunksRequest
import com.llamastack.conformance.Operation

/** The operations of `client.vector_io`. */
internal val VECTOR_IO: Map<String, Operation> = mapOf(
    "vector_io.insert" to Operation(
        call = {
            client.vectorIo.insert(InsertChunksRequest(body()), options)
            null
        },
    ),
    "vector_io.query" to Operation(
        call = {
            client.vectorIo.query(QueryChunksRequest(body()), options)
        },
    ),
)
