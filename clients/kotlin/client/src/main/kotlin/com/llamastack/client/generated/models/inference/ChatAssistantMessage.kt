// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What the model said earlier.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantMessage
 */
public class ChatAssistantMessage(
    /** What it said; left out or null when it only called tools. */
    public val content: Field<ChatAssistantContent> = Field.Absent,
    /** Who speaks, among several of one role. */
    public val name: Field<String> = Field.Absent,
    /** Why the model declined, where it did. */
    public val refusal: Field<String> = Field.Absent,
    /** What the model thought first. */
    public val reasoningContent: Field<String> = Field.Absent,
    /** Calls that the model asked for. */
    public val toolCalls: Field<List<ChatToolCall>> = Field.Absent,
    /** What it spoke earlier. */
    public val audio: Field<ChatAudioReference> = Field.Absent,
    /** Older form of `tool_calls`. Deprecated. */
    public val functionCall: Field<FunctionCall> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "assistant"

    override fun write(to: ObjectWriter) {
        to.constant("role", "assistant")
        to.field("content", content, ChatAssistantContent)
        to.field("name", name, StringCodec)
        to.field("refusal", refusal, StringCodec)
        to.field("reasoning_content", reasoningContent, StringCodec)
        to.field("tool_calls", toolCalls, ListCodec(ChatToolCall))
        to.field("audio", audio, ChatAudioReference)
        to.field("function_call", functionCall, FunctionCall)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatAssistantMessage, Builder>(ChatAssistantMessage) {
        /** Sets [ChatAssistantMessage.content]. */
        public fun content(value: ChatAssistantContent?): Builder = set("content", value, ChatAssistantContent)

        /** Sets [ChatAssistantMessage.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)

        /** Sets [ChatAssistantMessage.refusal]. */
        public fun refusal(value: String?): Builder = set("refusal", value, StringCodec)

        /** Sets [ChatAssistantMessage.reasoningContent]. */
        public fun reasoningContent(value: String?): Builder = set("reasoning_content", value, StringCodec)

        /** Sets [ChatAssistantMessage.toolCalls]. */
        public fun toolCalls(value: List<ChatToolCall>?): Builder = set("tool_calls", value, ListCodec(ChatToolCall))

        /** Sets [ChatAssistantMessage.audio]. */
        public fun audio(value: ChatAudioReference?): Builder = set("audio", value, ChatAudioReference)

        /** Sets [ChatAssistantMessage.functionCall]. */
        public fun functionCall(value: FunctionCall?): Builder = set("function_call", value, FunctionCall)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAssistantMessage>() {
        override fun read(from: ObjectReader): ChatAssistantMessage {
            from.constant("role", "assistant")
            return ChatAssistantMessage(
                content = from.field("content", ChatAssistantContent),
                name = from.field("name", StringCodec),
                refusal = from.field("refusal", StringCodec),
                reasoningContent = from.field("reasoning_content", StringCodec),
                toolCalls = from.field("tool_calls", ListCodec(ChatToolCall)),
                audio = from.field("audio", ChatAudioReference),
                functionCall = from.field("function_call", FunctionCall),
                additionalProperties = from.rest(),
            )
        }
    }
}
