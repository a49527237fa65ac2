// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.field("content", ChatAssistantContent),
        name = from.field("name", StringDecoder),
        refusal = from.field("refusal", StringDecoder),
        reasoningContent = from.field("reasoning_content", StringDecoder),
        toolCalls = from.field("tool_calls", ListDecoder(ChatToolCall)),
        audio = from.field("audio", model { ChatAudioReference(it) }),
        functionCall = from.field("function_call", model { FunctionCall(it) }),
        additionalProperties = from.constant("role", "assistant").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.field("content", content)
        to.field("name", name)
        to.field("refusal", refusal)
        to.field("reasoning_content", reasoningContent)
        to.field("tool_calls", toolCalls)
        to.field("audio", audio)
        to.field("function_call", functionCall)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatAssistantMessage, Builder>() {
        override fun make(from: ObjectReader): ChatAssistantMessage = ChatAssistantMessage(from)

        /** Sets [ChatAssistantMessage.content]. */
        public fun content(value: ChatAssistantContent?): Builder = set("content", value)

        /** Sets [ChatAssistantMessage.name]. */
        public fun name(value: String?): Builder = set("name", value)

        /** Sets [ChatAssistantMessage.refusal]. */
        public fun refusal(value: String?): Builder = set("refusal", value)

        /** Sets [ChatAssistantMessage.reasoningContent]. */
        public fun reasoningContent(value: String?): Builder = set("reasoning_content", value)

        /** Sets [ChatAssistantMessage.toolCalls]. */
        public fun toolCalls(value: List<ChatToolCall>?): Builder = set("tool_calls", value)

        /** Sets [ChatAssistantMessage.audio]. */
        public fun audio(value: ChatAudioReference?): Builder = set("audio", value)

        /** Sets [ChatAssistantMessage.functionCall]. */
        public fun functionCall(value: FunctionCall?): Builder = set("function_call", value)
    }
}
