// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Agent
import com.llamastack.client.models.AgentConfig
import com.llamastack.client.models.AgentCreateResponse
import com.llamastack.client.models.CreateAgentRequest
import com.llamastack.client.models.ListAgentsResponse
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.agents`. */
public interface Agents {
    /** Operations of `client.agents.sessions`. */
    public val sessions: AgentsSessions

    /** Operations of `client.agents.turns`. */
    public val turns: AgentsTurns

    /** Operations of `client.agents.steps`. */
    public val steps: AgentsSteps

    /**
     * Create an agent.
     *
     * Creates an agent from a configuration. A model, shield or tool group that does not exist answers 404.
     *
     * Source: agents.yaml#/paths/~1v1~1agents/post
     */
    public suspend fun create(request: CreateAgentRequest, options: RequestOptions = RequestOptions.NONE): AgentCreateResponse

    /**
     * Create an agent.
     *
     * Creates an agent from a configuration. A model, shield or tool group that does not exist answers 404.
     *
     * Source: agents.yaml#/paths/~1v1~1agents/post
     *
     * @param agentConfig What an agent is made of.
     */
    public suspend fun create(agentConfig: AgentConfig, options: RequestOptions = RequestOptions.NONE): AgentCreateResponse =
        create(CreateAgentRequest(agentConfig = agentConfig), options)

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
    public fun list(
        startIndex: Long? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ListAgentsResponse, Agent>

    /**
     * Get an agent.
     *
     * Returns one agent with its configuration.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
     *
     * @param agentId Identifier of the agent.
     */
    public suspend fun retrieve(agentId: String, options: RequestOptions = RequestOptions.NONE): Agent

    /**
     * Delete an agent.
     *
     * Deletes an agent together with its sessions and turns.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
     *
     * @param agentId Identifier of the agent.
     */
    public suspend fun delete(agentId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteAgents(private val core: ClientCore) : Agents {
    override val sessions: AgentsSessions = RemoteAgentsSessions(core)
    override val turns: AgentsTurns = RemoteAgentsTurns(core)
    override val steps: AgentsSteps = RemoteAgentsSteps(core)

    override suspend fun create(request: CreateAgentRequest, options: RequestOptions): AgentCreateResponse =
        core.answer(
            callOf("agents.create", "POST", "/v1/agents", body = CallBody.Json(request.toJson())),
            model { AgentCreateResponse(it) },
            options,
        )

    override fun list(startIndex: Long?, limit: Long?, options: RequestOptions): Pages<ListAgentsResponse, Agent> =
        core.pages(
            callOf(
                "agents.list",
                "GET",
                "/v1/agents",
                parameters = Parameters()
                    .query("start_index", startIndex)
                    .query("limit", limit),
            ),
            model { ListAgentsResponse(it) },
            Paging(style = "offset", cursor = "start_index", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun retrieve(agentId: String, options: RequestOptions): Agent =
        core.answer(
            callOf("agents.retrieve", "GET", "/v1/agents/" + PathEncoding.encode("agent_id", agentId)),
            model { Agent(it) },
            options,
        )

    override suspend fun delete(agentId: String, options: RequestOptions): Unit =
        core.run(callOf("agents.delete", "DELETE", "/v1/agents/" + PathEncoding.encode("agent_id", agentId)), options)
}
