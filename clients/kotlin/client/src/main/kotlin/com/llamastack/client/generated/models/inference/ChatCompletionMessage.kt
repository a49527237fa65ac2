// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The message that the model wrote.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionMessage
 */
public class ChatCompletionMessage(
    /** Its text; null when the model only calls tools, speaks or declines. */
    public val content: String?,
    /** Why the model declined, where it did. */
    public val refusal: String?,
    /** What the model thought first, where the provider shows it. */
    public val reasoningContent: Field<String> = Field.Absent,
    /** Calls that the model asks for. */
    public val toolCalls: List<ChatToolCall>? = null,
    /** Sources that the text cites. */
    public val annotations: List<ChatAnnotation>? = null,
    /** What was spoken. */
    public val audio: Field<ChatAudio> = Field.Absent,
    /** Which function is called with what. */
    public val functionCall: FunctionCall? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Always the assistant. */
    public val role: String get() = "assistant"

    override fun write(to: ObjectWriter) {
        to.constant("role", "assistant")
        to.nullable("content", content, StringCodec)
        to.nullable("refusal", refusal, StringCodec)
        to.field("reasoning_content", reasoningContent, StringCodec)
        to.optional("tool_calls", toolCalls, ListCodec(ChatToolCall))
        to.optional("annotations", annotations, ListCodec(ChatAnnotation))
        to.field("audio", audio, ChatAudio)
        to.optional("function_call", functionCall, FunctionCall)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletionMessage>() {
        override fun read(from: ObjectReader): ChatCompletionMessage {
            from.constant("role", "assistant")
            return ChatCompletionMessage(
                content = from.nullable("content", StringCodec),
                refusal = from.nullable("refusal", StringCodec),
                reasoningContent = from.field("reasoning_content", StringCodec),
                toolCalls = from.optional("tool_calls", ListCodec(ChatToolCall)),
                annotations = from.optional("annotations", ListCodec(ChatAnnotation)),
                audio = from.field("audio", ChatAudio),
                functionCall = from.optional("function_call", FunctionCall),
                additionalProperties = from.rest(),
            )
        }
    }
}
