// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.conformance.Operation

/** The operations of `client.agents.steps`. */
internal val AGENTS_STEPS: Map<String, Operation> = mapOf(
    "agents.steps.retrieve" to Operation(
        call = {
            client.agents.steps.retrieve(text("agent_id"), text("session_id"), text("turn_id"), text("step_id"), options)
        },
    ),
)
