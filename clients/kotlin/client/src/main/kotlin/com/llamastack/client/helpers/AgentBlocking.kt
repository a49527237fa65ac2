package com.llamastack.client.helpers

import com.llamastack.client.models.AgentInputMessage
import com.llamastack.client.models.AgentTool
import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.models.Attachment
import com.llamastack.client.models.Turn
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/**
 * An [Agent] for Java, and for code without coroutines: each call blocks its thread until it is done. Tools run in that
 * thread.
 *
 * @property agent the agent that it asks.
 */
public class AgentBlocking(public val agent: Agent) {
    /** Identifier of the agent; asking for it creates the agent. */
    public fun agentId(): String = blocking(agent::agentId)

    /** Opens a session and returns its identifier. */
    public fun createSession(name: String): String = blocking { agent.createSession(name) }

    /** Lets the agent answer, running the tools that it asks for, and returns the whole turn. */
    @JvmOverloads
    public fun createTurn(
        messages: List<AgentInputMessage>,
        sessionId: String? = null,
        toolgroups: List<AgentTool>? = null,
        documents: List<Attachment>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn = blocking { agent.createTurn(messages, sessionId, toolgroups, documents, options) }

    /** Lets the agent answer, as a stream of events. Tools run between them; closing the stream ends the turn. */
    @JvmOverloads
    public fun createTurnStream(
        messages: List<AgentInputMessage>,
        sessionId: String? = null,
        toolgroups: List<AgentTool>? = null,
        documents: List<Attachment>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<AgentTurnResponseStreamChunk, Turn> =
        BlockingEventStream(agent.createTurnStream(messages, sessionId, toolgroups, documents, options))
}
