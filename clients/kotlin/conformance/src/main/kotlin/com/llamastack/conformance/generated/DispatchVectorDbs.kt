// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterVectorDbRequest
import com.llamastack.conformance.Operation

/** The operations of `client.vector_dbs`. */
internal val VECTOR_DBS: Map<String, Operation> = mapOf(
    "vector_dbs.list" to Operation(
        list = {
            client.vectorDbs.list(options)
        },
    ),
    "vector_dbs.register" to Operation(
        call = {
            client.vectorDbs.register(RegisterVectorDbRequest(body()), options)
        },
    ),
    "vector_dbs.retrieve" to Operation(
        call = {
            client.vectorDbs.retrieve(text("vector_db_id"), options)
        },
    ),
    "vector_dbs.unregister" to Operation(
        call = {
            client.vectorDbs.unregister(text("vector_db_id"), options)
            null
        },
    ),
)
