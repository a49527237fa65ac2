package com.llamastack.client.helpers

import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.models.AgentTurnResponseTurnAwaitingInputPayload
import com.llamastack.client.models.AgentTurnResponseTurnCompletePayload
import com.llamastack.client.models.CreateAgentTurnRequest
import com.llamastack.client.models.ToolCall
import com.llamastack.client.models.ToolResponse
import com.llamastack.client.models.Turn
import com.llamastack.client.resources.AgentsTurns
import com.llamastack.client.runtime.APIConnectionError
import com.llamastack.client.runtime.LlamaStackClientError
import com.llamastack.client.runtime.PayloadSource
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.Timeout
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import kotlin.time.Duration.Companion.seconds

private typealias TurnEvents = PayloadSource<AgentTurnResponseStreamChunk, Turn>

/** The way of one turn: the model asks for tools, gets their results, and asks again or answers. */
internal class TurnRounds(
    private val requests: TurnRequests,
    private val toolbox: Toolbox,
    private val limit: Long,
    private var events: TurnEvents,
) : PayloadSource<AgentTurnResponseStreamChunk, Turn> {
    private var turn: Turn? = null
    private var waiting: List<ToolCall> = emptyList()
    private var rounds = 0L

    override suspend fun next(): AgentTurnResponseStreamChunk? = try {
        step()
    } catch (error: Throwable) {
        close()
        throw error
    }

    override fun result(): Turn = turn ?: throw APIConnectionError("the events ended before the turn did")

    /** Calls that will not run are answered, so that the session can go on. */
    override suspend fun close() = withContext(NonCancellable) {
        events.close()
        val left = waiting
        waiting = emptyList()
        turn?.takeIf { left.isNotEmpty() }?.let { requests.giveUp(it, left) }
        Unit
    }

    private suspend fun step(): AgentTurnResponseStreamChunk? {
        while (true) {
            events.next()?.let { return it.also(::see) }
            val paused = result()
            if (waiting.isEmpty()) return null
            resume(paused)
        }
    }

    private fun see(event: AgentTurnResponseStreamChunk) {
        when (val payload = event.event.payload) {
            is AgentTurnResponseTurnAwaitingInputPayload -> {
                turn = payload.turn
                waiting = payload.turn.outputMessage.toolCalls.orEmpty()
            }
            is AgentTurnResponseTurnCompletePayload -> turn = payload.turn
            else -> Unit
        }
    }

    private suspend fun resume(paused: Turn) {
        if (rounds++ >= limit) {
            val names = waiting.map { it.toolName }.toSortedSet().joinToString()
            throw LlamaStackClientError(
                "after $limit rounds of tools the agent still asks for $names; raise maxInferIters",
            )
        }
        val results = toolbox.run(waiting)
        turn = null
        waiting = emptyList()
        events = requests.resume(paused, results)
    }

    companion object {
        /** How often a turn is resumed when the agent does not say. */
        const val DEFAULT_LIMIT: Long = 10
    }
}

/** The requests of one turn. */
internal class TurnRequests(
    private val turns: AgentsTurns,
    private val agentId: String,
    private val sessionId: String,
    private val options: RequestOptions,
) {
    suspend fun begin(request: CreateAgentTurnRequest): TurnEvents =
        turns.stream(agentId, sessionId, request, options).open()

    suspend fun resume(turn: Turn, results: List<ToolResponse>): TurnEvents =
        turns.resumeStream(agentId, sessionId, turn.turnId, results, options).open()

    /** Tells the model that its [calls] did not run; what it says to that is not read. */
    suspend fun giveUp(turn: Turn, calls: List<ToolCall>) {
        val results = calls.map { failed(it, "the client left the turn") }
        val brief = RequestOptions(headers = options.headers, timeout = Timeout(total = 5.seconds))
        try {
            turns.resumeStream(agentId, sessionId, turn.turnId, results, brief).open().close()
        } catch (_: LlamaStackClientError) {
            // The caller is leaving; there is nobody to tell.
        }
    }
}
