// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.AgentSessionCreateResponse
import com.llamastack.client.models.CreateAgentSessionRequest
import com.llamastack.client.models.ListAgentSessionsResponse
import com.llamastack.client.models.Session
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

/** Operations of `client.agents.sessions`. */
public interface AgentsSessions {
    /**
     * Create a session.
     *
     * Opens a session, which is one conversation with the agent. Names need not be unique.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
     *
     * @param agentId Identifier of the agent.
     */
    public suspend fun create(
        agentId: String,
        request: CreateAgentSessionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): AgentSessionCreateResponse

    /**
     * Create a session.
     *
     * Opens a session, which is one conversation with the agent. Names need not be unique.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionName Name of the session.
     */
    public suspend fun create(
        agentId: String,
        sessionName: String,
        options: RequestOptions = RequestOptions.NONE,
    ): AgentSessionCreateResponse =
        create(agentId, CreateAgentSessionRequest(sessionName = sessionName), options)

    /**
     * List sessions.
     *
     * Lists the sessions of an agent, newest first.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
     *
     * @param agentId Identifier of the agent.
     * @param startIndex How many items to skip. Default 0.
     * @param limit How many items to answer at most; 0, -1 or leaving it out answers all.
     */
    public fun list(
        agentId: String,
        startIndex: Long? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ListAgentSessionsResponse, Session>

    /**
     * Get a session.
     *
     * Returns a session with its turns, or only with the turns named.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param turnIds The turns to answer, separated by commas. Default all; one that does not exist answers 404.
     */
    public suspend fun retrieve(
        agentId: String,
        sessionId: String,
        turnIds: List<String>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Session

    /**
     * Delete a session.
     *
     * Deletes a session together with its turns.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     */
    public suspend fun delete(agentId: String, sessionId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteAgentsSessions(private val core: ClientCore) : AgentsSessions {
    override suspend fun create(agentId: String, request: CreateAgentSessionRequest, options: RequestOptions): AgentSessionCreateResponse =
        core.answer(
            callOf(
                "agents.sessions.create",
                "POST",
                "/v1/agents/" + PathEncoding.encode("agent_id", agentId) + "/session",
                body = CallBody.Json(request.toJson()),
            ),
            model { AgentSessionCreateResponse(it) },
            options,
        )

    override fun list(
        agentId: String,
        startIndex: Long?,
        limit: Long?,
        options: RequestOptions,
    ): Pages<ListAgentSessionsResponse, Session> =
        core.pages(
            callOf(
                "agents.sessions.list",
                "GET",
                "/v1/agents/" + PathEncoding.encode("agent_id", agentId) + "/sessions",
                parameters = Parameters()
                    .query("start_index", startIndex)
                    .query("limit", limit),
            ),
            model { ListAgentSessionsResponse(it) },
            Paging(style = "offset", cursor = "start_index", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun retrieve(agentId: String, sessionId: String, turnIds: List<String>?, options: RequestOptions): Session =
        core.answer(
            callOf(
                "agents.sessions.retrieve",
                "GET",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId),
                parameters = Parameters()
                    .query("turn_ids", turnIds, explode = false),
            ),
            model { Session(it) },
            options,
        )

    override suspend fun delete(agentId: String, sessionId: String, options: RequestOptions): Unit =
        core.run(
            callOf(
                "agents.sessions.delete",
                "DELETE",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId),
            ),
            options,
        )
}
