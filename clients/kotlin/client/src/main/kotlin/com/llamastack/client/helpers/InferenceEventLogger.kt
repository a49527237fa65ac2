package com.llamastack.client.helpers

import com.llamastack.client.models.ChatCompletionChunk
import com.llamastack.client.models.ChatCompletionResponseStreamChunk
import com.llamastack.client.models.TextDelta
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonValue
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * Turns the chunks of a streamed chat into text, piece by piece. It takes those of `chat.completions` and those of
 * `inference.chatCompletion`.
 *
 * ```kotlin
 * InferenceEventLogger().log(client.chat.completions.stream(request)).collect(::print)
 * ```
 */
public class InferenceEventLogger {
    /** The text of the chunks; one that shows nothing has none. */
    public fun log(chunks: Flow<JsonValue>): Flow<String> = flow {
        chunks.collect { chunk -> text(chunk).ifEmpty { null }?.let { emit(it) } }
    }

    /** The text of one chunk; of several choices, the first is told. */
    public fun text(chunk: JsonValue): String = when (chunk) {
        is ChatCompletionChunk -> openAi(chunk)
        is ChatCompletionResponseStreamChunk -> native(chunk)
        else -> ""
    }

    private fun openAi(chunk: ChatCompletionChunk): String = buildString {
        for (choice in chunk.choices) {
            if (choice.index != 0L) continue
            (choice.delta.role as? Field.Value)?.let { append(it.value.value).append("> ") }
            (choice.delta.content as? Field.Value)?.let { append(it.value) }
            val reason = choice.finishReason ?: continue
            append(if (reason.value == "length") "<truncated>\n" else "\n")
        }
    }

    private fun native(chunk: ChatCompletionResponseStreamChunk): String = when (chunk.event.eventType.value) {
        "start" -> "assistant> "
        "complete" -> "\n"
        else -> (chunk.event.delta as? TextDelta)?.text.orEmpty()
    }
}
