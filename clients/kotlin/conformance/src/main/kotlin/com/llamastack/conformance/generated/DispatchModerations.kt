// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateModerationRequest
import com.llamastack.conformance.Operation

/** The operations of `client.moderations`. */
internal val MODERATIONS: Map<String, Operation> = mapOf(
    "moderations.create" to Operation(
        call = {
            client.moderations.create(CreateModerationRequest(body()), options)
        },
    ),
)
