// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.AgentStepResponse
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model

/** Operations of `client.agents.steps`. */
public interface AgentsSteps {
    /**
     * Get a step.
     *
     * Returns one step of a turn.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param turnId Identifier of the turn.
     * @param stepId Identifier of the step.
     */
    public suspend fun retrieve(
        agentId: String,
        sessionId: String,
        turnId: String,
        stepId: String,
        options: RequestOptions = RequestOptions.NONE,
    ): AgentStepResponse
}

/** Asks a server. */
internal class RemoteAgentsSteps(private val core: ClientCore) : AgentsSteps {
    override suspend fun retrieve(
        agentId: String,
        sessionId: String,
        turnId: String,
        stepId: String,
        options: RequestOptions,
    ): AgentStepResponse =
        core.answer(
            callOf(
                "agents.steps.retrieve",
                "GET",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId) +
                    "/turn/" +
                    PathEncoding.encode("turn_id", turnId) +
                    "/step/" +
                    PathEncoding.encode("step_id", stepId),
            ),
            model { AgentStepResponse(it) },
            options,
        )
}
