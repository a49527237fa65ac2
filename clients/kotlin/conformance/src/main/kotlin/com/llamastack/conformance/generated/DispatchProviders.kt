// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.conformance.Operation

/** The operations of `client.providers`. */
internal val PROVIDERS: Map<String, Operation> = mapOf(
    "providers.list" to Operation(
        list = {
            client.providers.list(options)
        },
    ),
    "providers.retrieve" to Operation(
        call = {
            client.providers.retrieve(text("provider_id"), options)
        },
    ),
)
