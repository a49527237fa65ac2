// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateAgentTurnRequest
import com.llamastack.client.models.ResumeAgentTurnRequest
import com.llamastack.conformance.Operation

/** The operations of `client.agents.turns`. */
internal val AGENTS_TURNS: Map<String, Operation> = mapOf(
    "agents.turns.create" to Operation(
        call = {
            client.agents.turns.create(
                text("agent_id"),
                text("session_id"),
                CreateAgentTurnRequest(body("agent_id", "session_id")),
                options,
            )
        },
        stream = {
            client.agents.turns.stream(
                text("agent_id"),
                text("session_id"),
                CreateAgentTurnRequest(body("agent_id", "session_id")),
                options,
            )
        },
    ),
    "agents.turns.retrieve" to Operation(
        call = {
            client.agents.turns.retrieve(text("agent_id"), text("session_id"), text("turn_id"), options)
        },
    ),
    "agents.turns.resume" to Operation(
        call = {
            client.agents.turns.resume(
                text("agent_id"),
                text("session_id"),
                text("turn_id"),
                ResumeAgentTurnRequest(body("agent_id", "session_id", "turn_id")),
                options,
            )
        },
        stream = {
            client.agents.turns.resumeStream(
                text("agent_id"),
                text("session_id"),
                text("turn_id"),
                ResumeAgentTurnRequest(body("agent_id", "session_id", "turn_id")),
                options,
            )
        },
    ),
)
