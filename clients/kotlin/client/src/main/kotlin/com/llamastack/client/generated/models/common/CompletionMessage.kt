// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What the model says.
 *
 * Source: common.yaml#/components/schemas/CompletionMessage
 */
public class CompletionMessage(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /**
     * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a limit
     * (`out_of_tokens`).
     */
    public val stopReason: StopReason,
    /** Calls that the model asks for. */
    public val toolCalls: List<ToolCall>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Message {
    /** Tag of this kind. */
    public val role: String get() = "assistant"

    override fun write(to: ObjectWriter) {
        to.constant("role", "assistant")
        to.required("content", content, InterleavedContent)
        to.required("stop_reason", stopReason, StopReason)
        to.optional("tool_calls", toolCalls, ListCodec(ToolCall))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CompletionMessage, Builder>(CompletionMessage) {
        /** Sets [CompletionMessage.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value, InterleavedContent)

        /** Sets [CompletionMessage.stopReason]. */
        public fun stopReason(value: StopReason): Builder = set("stop_reason", value, StopReason)

        /** Sets [CompletionMessage.toolCalls]. */
        public fun toolCalls(value: List<ToolCall>): Builder = set("tool_calls", value, ListCodec(ToolCall))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompletionMessage>() {
        override fun read(from: ObjectReader): CompletionMessage {
            from.constant("role", "assistant")
            return CompletionMessage(
                content = from.required("content", InterleavedContent),
                stopReason = from.required("stop_reason", StopReason),
                toolCalls = from.optional("tool_calls", ListCodec(ToolCall)),
                additionalProperties = from.rest(),
            )
        }
    }
}
