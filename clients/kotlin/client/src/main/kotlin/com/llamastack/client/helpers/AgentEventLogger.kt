package com.llamastack.client.helpers

import com.llamastack.client.models.AgentStep
import com.llamastack.client.models.AgentTurnResponseStepCompletePayload
import com.llamastack.client.models.AgentTurnResponseStepProgressPayload
import com.llamastack.client.models.AgentTurnResponseStepStartPayload
import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.models.ContentDelta
import com.llamastack.client.models.InferenceStep
import com.llamastack.client.models.ShieldCallStep
import com.llamastack.client.models.TextDelta
import com.llamastack.client.models.ToolCallDelta
import com.llamastack.client.models.ToolCallDeltaContent
import com.llamastack.client.models.ToolExecutionStep
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * Turns the events of a turn into text, piece by piece; printing the pieces one after the other shows the turn.
 *
 * ```kotlin
 * AgentEventLogger().log(agent.createTurnStream(messages)).collect(::print)
 * ```
 */
public class AgentEventLogger {
    /** The text of the events; one that shows nothing has none. */
    public fun log(events: Flow<AgentTurnResponseStreamChunk>): Flow<String> = flow {
        events.collect { event -> text(event).ifEmpty { null }?.let { emit(it) } }
    }

    /** The text of one event; empty when it shows nothing. */
    public fun text(event: AgentTurnResponseStreamChunk): String = when (val payload = event.event.payload) {
        is AgentTurnResponseStepStartPayload -> if (payload.stepType.value == "inference") "inference> " else ""
        is AgentTurnResponseStepProgressPayload -> progress(payload.delta)
        is AgentTurnResponseStepCompletePayload -> complete(payload.stepDetails)
        else -> ""
    }

    private fun progress(delta: ContentDelta): String = when (delta) {
        is TextDelta -> delta.text
        is ToolCallDelta -> (delta.toolCall as? ToolCallDeltaContent.Text)?.value.orEmpty()
        else -> ""
    }

    private fun complete(step: AgentStep): String = when (step) {
        is InferenceStep -> "\n"
        is ShieldCallStep -> {
            val told = step.violation?.let { "${it.metadata} ${it.userMessage.value.orEmpty()}" } ?: "No Violation"
            "shield_call> $told\n"
        }
        is ToolExecutionStep -> {
            val calls = step.toolCalls.map { "Tool:${it.toolName} Args:${it.arguments}" }
            val responses = step.toolResponses.map { "Tool:${it.toolName} Response:${it.content.plainText()}" }
            (calls + responses).joinToString("") { "tool_execution> $it\n" }
        }
        else -> ""
    }
}
