// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.models.CreateAgentTurnRequest
import com.llamastack.client.models.ResumeAgentTurnRequest
import com.llamastack.client.models.Turn
import com.llamastack.client.resources.AgentsTurns
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.agents.turns`; each blocks its thread until it is done. */
public class AgentsTurnsBlocking internal constructor(private val resource: AgentsTurns) {
    /**
     * Create a turn.
     *
     * Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last event is
     * `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume such a turn with the results.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     */
    @JvmOverloads
    public fun create(
        agentId: String,
        sessionId: String,
        request: CreateAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn =
        blocking { resource.create(agentId, sessionId, request, options) }

    /**
     * Create a turn, as a stream of events.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     */
    @JvmOverloads
    public fun stream(
        agentId: String,
        sessionId: String,
        request: CreateAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<AgentTurnResponseStreamChunk, Turn> =
        BlockingEventStream(resource.stream(agentId, sessionId, request, options))

    /**
     * Get a turn.
     *
     * Returns one turn with its steps.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param turnId Identifier of the turn.
     */
    @JvmOverloads
    public fun retrieve(agentId: String, sessionId: String, turnId: String, options: RequestOptions = RequestOptions.NONE): Turn =
        blocking { resource.retrieve(agentId, sessionId, turnId, options) }

    /**
     * Resume a turn.
     *
     * Goes on with a turn that awaits the results of client tools. A turn that awaits none answers 409.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param turnId Identifier of the turn.
     */
    @JvmOverloads
    public fun resume(
        agentId: String,
        sessionId: String,
        turnId: String,
        request: ResumeAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn =
        blocking { resource.resume(agentId, sessionId, turnId, request, options) }

    /**
     * Resume a turn, as a stream of events.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param turnId Identifier of the turn.
     */
    @JvmOverloads
    public fun resumeStream(
        agentId: String,
        sessionId: String,
        turnId: String,
        request: ResumeAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<AgentTurnResponseStreamChunk, Turn> =
        BlockingEventStream(resource.resumeStream(agentId, sessionId, turnId, request, options))
}
