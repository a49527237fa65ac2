// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.AgentInputMessage
import com.llamastack.client.models.AgentTool
import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.models.Attachment
import com.llamastack.client.models.CreateAgentTurnRequest
import com.llamastack.client.models.ResumeAgentTurnRequest
import com.llamastack.client.models.ToolConfig
import com.llamastack.client.models.ToolResponse
import com.llamastack.client.models.Turn
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.events
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.switchedOn

/** Operations of `client.agents.turns`. */
public interface AgentsTurns {
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
    public suspend fun create(
        agentId: String,
        sessionId: String,
        request: CreateAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn

    /**
     * Create a turn.
     *
     * Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last event is
     * `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume such a turn with the results.
     *
     * An argument that is null is left out; the method that takes a [CreateAgentTurnRequest] can also send null.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param messages What the user says.
     * @param documents Documents that the agent may read in this turn.
     * @param toolgroups Tools of this turn besides those of the agent.
     * @param toolConfig How tools are shown to the model and chosen.
     */
    public suspend fun create(
        agentId: String,
        sessionId: String,
        messages: List<AgentInputMessage>,
        documents: List<Attachment>? = null,
        toolgroups: List<AgentTool>? = null,
        toolConfig: ToolConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn =
        create(
            agentId,
            sessionId,
            CreateAgentTurnRequest(
                messages = messages,
                documents = Field.orAbsent(documents),
                toolgroups = Field.orAbsent(toolgroups),
                toolConfig = toolConfig,
            ),
            options,
        )

    /**
     * Create a turn, as a stream of events.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     */
    public fun stream(
        agentId: String,
        sessionId: String,
        request: CreateAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<AgentTurnResponseStreamChunk, Turn>

    /**
     * Create a turn, as a stream of events.
     *
     * An argument that is null is left out; the method that takes a [CreateAgentTurnRequest] can also send null.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param messages What the user says.
     * @param documents Documents that the agent may read in this turn.
     * @param toolgroups Tools of this turn besides those of the agent.
     * @param toolConfig How tools are shown to the model and chosen.
     */
    public fun stream(
        agentId: String,
        sessionId: String,
        messages: List<AgentInputMessage>,
        documents: List<Attachment>? = null,
        toolgroups: List<AgentTool>? = null,
        toolConfig: ToolConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<AgentTurnResponseStreamChunk, Turn> =
        stream(
            agentId,
            sessionId,
            CreateAgentTurnRequest(
                messages = messages,
                documents = Field.orAbsent(documents),
                toolgroups = Field.orAbsent(toolgroups),
                toolConfig = toolConfig,
            ),
            options,
        )

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
    public suspend fun retrieve(agentId: String, sessionId: String, turnId: String, options: RequestOptions = RequestOptions.NONE): Turn

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
    public suspend fun resume(
        agentId: String,
        sessionId: String,
        turnId: String,
        request: ResumeAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn

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
     * @param toolResponses One result for each call.
     */
    public suspend fun resume(
        agentId: String,
        sessionId: String,
        turnId: String,
        toolResponses: List<ToolResponse>,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn =
        resume(agentId, sessionId, turnId, ResumeAgentTurnRequest(toolResponses = toolResponses), options)

    /**
     * Resume a turn, as a stream of events.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param turnId Identifier of the turn.
     */
    public fun resumeStream(
        agentId: String,
        sessionId: String,
        turnId: String,
        request: ResumeAgentTurnRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<AgentTurnResponseStreamChunk, Turn>

    /**
     * Resume a turn, as a stream of events.
     *
     * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
     *
     * @param agentId Identifier of the agent.
     * @param sessionId Identifier of the session.
     * @param turnId Identifier of the turn.
     * @param toolResponses One result for each call.
     */
    public fun resumeStream(
        agentId: String,
        sessionId: String,
        turnId: String,
        toolResponses: List<ToolResponse>,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<AgentTurnResponseStreamChunk, Turn> =
        resumeStream(agentId, sessionId, turnId, ResumeAgentTurnRequest(toolResponses = toolResponses), options)
}

/** Asks a server. */
internal class RemoteAgentsTurns(private val core: ClientCore) : AgentsTurns {
    override suspend fun create(agentId: String, sessionId: String, request: CreateAgentTurnRequest, options: RequestOptions): Turn =
        core.answer(
            callOf(
                "agents.turns.create",
                "POST",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId) +
                    "/turn",
                body = CallBody.Json(request.toJson()),
            ),
            model { Turn(it) },
            options,
        )

    override fun stream(
        agentId: String,
        sessionId: String,
        request: CreateAgentTurnRequest,
        options: RequestOptions,
    ): EventStream<AgentTurnResponseStreamChunk, Turn> =
        core.events(
            callOf(
                "agents.turns.create",
                "POST",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId) +
                    "/turn",
                body = request.switchedOn("stream"),
                accept = MediaTypes.EVENTS,
            ),
            "AgentTurnResponseStreamChunk",
            model { AgentTurnResponseStreamChunk(it) },
            model { Turn(it) },
            null,
            options,
        )

    override suspend fun retrieve(agentId: String, sessionId: String, turnId: String, options: RequestOptions): Turn =
        core.answer(
            callOf(
                "agents.turns.retrieve",
                "GET",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId) +
                    "/turn/" +
                    PathEncoding.encode("turn_id", turnId),
            ),
            model { Turn(it) },
            options,
        )

    override suspend fun resume(
        agentId: String,
        sessionId: String,
        turnId: String,
        request: ResumeAgentTurnRequest,
        options: RequestOptions,
    ): Turn =
        core.answer(
            callOf(
                "agents.turns.resume",
                "POST",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId) +
                    "/turn/" +
                    PathEncoding.encode("turn_id", turnId) +
                    "/resume",
                body = CallBody.Json(request.toJson()),
            ),
            model { Turn(it) },
            options,
        )

    override fun resumeStream(
        agentId: String,
        sessionId: String,
        turnId: String,
        request: ResumeAgentTurnRequest,
        options: RequestOptions,
    ): EventStream<AgentTurnResponseStreamChunk, Turn> =
        core.events(
            callOf(
                "agents.turns.resume",
                "POST",
                "/v1/agents/" +
                    PathEncoding.encode("agent_id", agentId) +
                    "/session/" +
                    PathEncoding.encode("session_id", sessionId) +
                    "/turn/" +
                    PathEncoding.encode("turn_id", turnId) +
                    "/resume",
                body = request.switchedOn("stream"),
                accept = MediaTypes.EVENTS,
            ),
            "AgentTurnResponseStreamChunk",
            model { AgentTurnResponseStreamChunk(it) },
            model { Turn(it) },
            null,
            options,
        )
}
