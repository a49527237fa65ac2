// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", InterleavedContent),
        stopReason = from.required("stop_reason", StopReason),
        toolCalls = from.optional("tool_calls", ListDecoder(model { ToolCall(it) })),
        additionalProperties = from.constant("role", "assistant").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.required("stop_reason", stopReason)
        to.optional("tool_calls", toolCalls)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CompletionMessage, Builder>() {
        override fun make(from: ObjectReader): CompletionMessage = CompletionMessage(from)

        /** Sets [CompletionMessage.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value)

        /** Sets [CompletionMessage.stopReason]. */
        public fun stopReason(value: StopReason): Builder = set("stop_reason", value)

        /** Sets [CompletionMessage.toolCalls]. */
        public fun toolCalls(value: List<ToolCall>): Builder = set("tool_calls", value)
    }
}
