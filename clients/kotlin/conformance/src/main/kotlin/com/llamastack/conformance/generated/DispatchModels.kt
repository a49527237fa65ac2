// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterModelRequest
import com.llamastack.conformance.Operation

/** The operations of `client.models`. */
internal val MODELS: Map<String, Operation> = mapOf(
    "models.list" to Operation(
        list = {
            client.models.list(options)
        },
    ),
    "models.register" to Operation(
        call = {
            client.models.register(RegisterModelRequest(body()), options)
        },
    ),
    "models.retrieve" to Operation(
        call = {
            client.models.retrieve(text("model_id"), options)
        },
    ),
    "models.delete" to Operation(
        call = {
            client.models.delete(text("model_id"), options)
        },
    ),
)
