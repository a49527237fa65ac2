// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateAgentSessionRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.items
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.agents.sessions`. */
internal val AGENTS_SESSIONS: Map<String, Operation> = mapOf(
    "agents.sessions.create" to Operation(
        call = {
            client.agents.sessions.create(text("agent_id"), CreateAgentSessionRequest(body("agent_id")), options)
        },
    ),
    "agents.sessions.list" to Operation(
        list = {
            client.agents.sessions.list(text("agent_id"), optional("start_index", ::long), optional("limit", ::long), options)
        },
    ),
    "agents.sessions.retrieve" to Operation(
        call = {
            client.agents.sessions.retrieve(text("agent_id"), text("session_id"), optional("turn_ids", items(::string)), options)
        },
    ),
    "agents.sessions.delete" to Operation(
        call = {
            client.agents.sessions.delete(text("agent_id"), text("session_id"), options)
            null
        },
    ),
)
