// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateCompletionRequest
import com.llamastack.conformance.Operation

/** The operations of `client.completions`. */
internal val COMPLETIONS: Map<String, Operation> = mapOf(
    "completions.create" to Operation(
        call = {
            client.completions.create(CreateCompletionRequest(body()), options)
        },
        stream = {
            client.completions.stream(CreateCompletionRequest(body()), options)
        },
    ),
)
