// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.AgentStepResponse
import com.llamastack.client.resources.AgentsSteps
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.agents.steps`; each blocks its thread until it is done. */
public class AgentsStepsBlocking internal constructor(private val resource: AgentsSteps) {
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
    @JvmOverloads
    public fun retrieve(
        agentId: String,
        sessionId: String,
        turnId: String,
        stepId: String,
        options: RequestOptions = RequestOptions.NONE,
    ): AgentStepResponse =
        blocking { resource.retrieve(agentId, sessionId, turnId, stepId, options) }
}
