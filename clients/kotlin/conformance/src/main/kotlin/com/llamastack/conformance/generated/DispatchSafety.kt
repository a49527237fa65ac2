// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RunShieldRequest
import com.llamastack.conformance.Operation

/** The operations of `client.safety`. */
internal val SAFETY: Map<String, Operation> = mapOf(
    "safety.run_shield" to Operation(
        call = {
            client.safety.runShield(RunShieldRequest(body()), options)
        },
    ),
)
