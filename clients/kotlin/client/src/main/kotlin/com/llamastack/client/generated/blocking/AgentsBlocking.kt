// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.Agent
import com.llamastack.client.models.AgentCreateResponse
import com.llamastack.client.models.CreateAgentRequest
import com.llamastack.client.models.ListAgentsResponse
import com.llamastack.client.resources.Agents
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.agents`; each blocks its thread until it is done. */
public class AgentsBlocking internal constructor(private val resource: Agents) {
    /** Operations of `client.agents.sessions`. */
    public val sessions: AgentsSessionsBlocking = AgentsSessionsBlocking(resource.sessions)

    /** Operations of `client.agents.turns`. */
    public val turns: AgentsTurnsBlocking = AgentsTurnsBlocking(resource.turns)

    /** Operations of `client.agents.steps`. */
    public val steps: AgentsStepsBlocking = AgentsStepsBlocking(resource.steps)

    /**
     * Create an agent.
     *
     * Creates an agent from a configuration. A model, shield or tool group that does not exist answers 404.
     *
     * Source: agents.yaml#/paths/~1v1~1agents/post
     */
    @JvmOverloads
    public fun create(request: CreateAgentRequest, options: RequestOptions = RequestOptions.NONE): AgentCreateResponse =
        blocking { resource.create(request, options) }

    /**
     * List agents.
     *
     * Lists the agents, newest first.
     *
     * Source: agents.yaml#/paths/~1v1~1agents/get
     *
     * @param startIndex How many items to skip. Default 0.
     * @param limit How many items to answer at most; 0, -1 or leaving it out answers all.
     */
    @JvmOverloads
    public fun list(
        startIndex: Long? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListAgentsResponse, Agent> =
        BlockingPages(resource.list(startIndex, limit, options))

    /**
     * Get an agent.
     *
     * Returns one agent with its configuration.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
     *
     * @param agentId Identifier of the agent.
     */
    @JvmOverloads
    public fun retrieve(agentId: String, options: RequestOptions = RequestOptions.NONE): Agent =
        blocking { resource.retrieve(agentId, options) }

    /**
     * Delete an agent.
     *
     * Deletes an agent together with its sessions and turns.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
     *
     * @param agentId Identifier of the agent.
     */
    @JvmOverloads
    public fun delete(agentId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.delete(agentId, options) }
}
