package com.llamastack.client.helpers

import com.llamastack.client.models.AgentConfig
import com.llamastack.client.models.AgentInputMessage
import com.llamastack.client.models.AgentTool
import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.models.Attachment
import com.llamastack.client.models.CreateAgentTurnRequest
import com.llamastack.client.models.SamplingParams
import com.llamastack.client.models.Turn
import com.llamastack.client.resources.Resources
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.LlamaStackClientError
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.json.Field
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * An agent on the server, and the tools that run here. The server creates it when it is first needed.
 *
 * ```kotlin
 * val agent = Agent(client, model = "m", instructions = "Be brief.", tools = listOf(weather))
 * agent.createSession("first")
 * val turn = agent.createTurn(listOf(AgentInputMessage.user("Is it warm in Lima?")))
 * ```
 *
 * @param client asks the server.
 * @param config what the agent is made of; the tools that run here are added to it.
 * @param tools tools that run here.
 */
public class Agent @JvmOverloads constructor(
    private val client: Resources,
    config: AgentConfig,
    tools: List<ClientTool> = emptyList(),
) {
    /**
     * An agent with the settings that matter most.
     *
     * @param client asks the server.
     * @param model the model that thinks.
     * @param instructions the system prompt.
     * @param tools tools that run here.
     * @param toolgroups tools that the server runs.
     * @param samplingParams how tokens are chosen, and how many.
     * @param maxInferIters most calls of the model in one turn, and most rounds of tools here; 10 by default.
     */
    public constructor(
        client: Resources,
        model: String,
        instructions: String,
        tools: List<ClientTool> = emptyList(),
        toolgroups: List<AgentTool>? = null,
        samplingParams: SamplingParams? = null,
        maxInferIters: Long? = null,
    ) : this(
        client,
        AgentConfig(
            model = model,
            instructions = instructions,
            samplingParams = samplingParams,
            maxInferIters = maxInferIters,
            toolgroups = toolgroups,
        ),
        tools,
    )

    private val toolbox = Toolbox(tools)
    private val creation = Mutex()

    @Volatile
    private var id: String? = null

    /** What the server creates the agent with. */
    public val config: AgentConfig =
        if (tools.isEmpty()) {
            config
        } else {
            config.toBuilder().clientTools(config.clientTools.orEmpty() + tools.map { it.definition }).build()
        }

    /** The session that was opened last. */
    @Volatile
    public var sessionId: String? = null
        private set

    /** Identifier of the agent; asking for it creates the agent. */
    public suspend fun agentId(): String =
        id ?: creation.withLock { id ?: client.agents.create(config).agentId.also { id = it } }

    /** Opens a session and returns its identifier. */
    public suspend fun createSession(name: String): String =
        client.agents.sessions.create(agentId(), name).sessionId.also { sessionId = it }

    /**
     * Lets the agent answer, running the tools that it asks for, and returns the whole turn.
     *
     * @param messages what the user says.
     * @param sessionId the session; without one, the one that was opened last.
     * @param toolgroups tools of the server for this turn, besides those of the agent.
     * @param documents documents that the agent may read in this turn.
     * @param options extras of every request of the turn.
     */
    public suspend fun createTurn(
        messages: List<AgentInputMessage>,
        sessionId: String? = null,
        toolgroups: List<AgentTool>? = null,
        documents: List<Attachment>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Turn = createTurnStream(messages, sessionId, toolgroups, documents, options).final()

    /**
     * Lets the agent answer, as a stream of events. Tools run between them: those of one message at the same time, their
     * results in the order of the calls. Leaving the stream ends the turn; calls without a result are told so.
     *
     * @param messages what the user says.
     * @param sessionId the session; without one, the one that was opened last.
     * @param toolgroups tools of the server for this turn, besides those of the agent.
     * @param documents documents that the agent may read in this turn.
     * @param options extras of every request of the turn.
     */
    public fun createTurnStream(
        messages: List<AgentInputMessage>,
        sessionId: String? = null,
        toolgroups: List<AgentTool>? = null,
        documents: List<Attachment>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<AgentTurnResponseStreamChunk, Turn> {
        val session = sessionId ?: this.sessionId
            ?: throw LlamaStackClientError("there is no session yet; call createSession first")
        val request = CreateAgentTurnRequest(
            messages = messages,
            documents = Field.orAbsent(documents),
            toolgroups = Field.orAbsent(toolgroups),
        )
        val rounds = config.maxInferIters ?: TurnRounds.DEFAULT_LIMIT
        return EventStream {
            val requests = TurnRequests(client.agents.turns, agentId(), session, options)
            TurnRounds(requests, toolbox, rounds, requests.begin(request))
        }
    }
}
