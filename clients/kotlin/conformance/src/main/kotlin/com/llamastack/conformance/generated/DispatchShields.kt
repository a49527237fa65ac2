// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterShieldRequest
import com.llamastack.conformance.Operation

/** The operations of `client.shields`. */
internal val SHIELDS: Map<String, Operation> = mapOf(
    "shields.list" to Operation(
        list = {
            client.shields.list(options)
        },
    ),
    "shields.register" to Operation(
        call = {
            client.shields.register(RegisterShieldRequest(body()), options)
        },
    ),
    "shields.retrieve" to Operation(
        call = {
            client.shields.retrieve(text("identifier"), options)
        },
    ),
    "shields.delete" to Operation(
        call = {
            client.shields.delete(text("identifier"), options)
            null
        },
    ),
)
