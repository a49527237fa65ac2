// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.AgentSessionCreateResponse
import com.llamastack.client.models.CreateAgentSessionRequest
import com.llamastack.client.models.ListAgentSessionsResponse
import com.llamastack.client.models.Session
import com.llamastack.client.resources.AgentsSessions
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.agents.sessions`; each blocks its thread until it is done. */
public class AgentsSessionsBlocking internal constructor(private val resource: AgentsSessions) {
    /**
     * Create a session.
     *
     * Opens a session, which is one conversation with the agent. Names need not be unique.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
     *
     * @param agentId Identifier of the agent.
     */
    @JvmOverloads
    public fun create(
        agentId: String,
        request: CreateAgentSessionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): AgentSessionCreateResponse =
        blocking { resource.create(agentId, request, options) }

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
    @JvmOverloads
    public fun list(
        agentId: String,
        startIndex: Long? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListAgentSessionsResponse, Session> =
        BlockingPages(resource.list(agentId, startIndex, limit, options))

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
    @JvmOverloads
    public fun retrieve(
        agentId: String,
        sessionId: String,
        turnIds: List<String>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Session =
        blocking { resource.retrieve(agentId, sessionId, turnIds, options) }

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
    @JvmOverloads
    public fun delete(agentId: String, sessionId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.delete(agentId, sessionId, options) }
}
