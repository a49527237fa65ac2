// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateAgentRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long

/** The operations of `client.agents`. */
internal val AGENTS: Map<String, Operation> = mapOf(
    "agents.create" to Operation(
        call = {
            client.agents.create(CreateAgentRequest(body()), options)
        },
    ),
    "agents.list" to Operation(
        list = {
            client.agents.list(optional("start_index", ::long), optional("limit", ::long), options)
        },
    ),
    "agents.retrieve" to Operation(
        call = {
            client.agents.retrieve(text("agent_id"), options)
        },
    ),
    "agents.delete" to Operation(
        call = {
            client.agents.delete(text("agent_id"), options)
            null
        },
    ),
)
