// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.conformance.Operation

/** The operations of `client.inspect`. */
internal val INSPECT: Map<String, Operation> = mapOf(
    "inspect.health" to Operation(
        call = {
            client.inspect.health(options)
        },
    ),
    "inspect.version" to Operation(
        call = {
            client.inspect.version(options)
        },
    ),
    "inspect.contract" to Operation(
        call = {
            client.inspect.contract(options)
        },
    ),
)
