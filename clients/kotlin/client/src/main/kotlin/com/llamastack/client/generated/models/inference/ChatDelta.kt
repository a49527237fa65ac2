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
 * What is new of a message; texts are appended.
 *
 * Source: inference.yaml#/components/schemas/ChatDelta
 */
public class ChatDelta(
    /** Who speaks; in the first chunk. */
    public val role: Field<ChatRole> = Field.Absent,
    /** Text to append. */
    public val content: Field<String> = Field.Absent,
    /** Text to append to the refusal. */
    public val refusal: Field<String> = Field.Absent,
    /** Text to append to the reasoning. */
    public val reasoningContent: Field<String> = Field.Absent,
    /** New calls, and more of begun ones. */
    public val toolCalls: List<ChatToolCallDelta>? = null,
    /** More of what is spoken. */
    public val audio: Field<ChatAudioDelta> = Field.Absent,
    /** Older form of `tool_calls`. Deprecated. */
    public val functionCall: Field<FunctionCallDelta> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("role", role, ChatRole)
        to.field("content", content, StringCodec)
        to.field("refusal", refusal, StringCodec)
        to.field("reasoning_content", reasoningContent, StringCodec)
        to.optional("tool_calls", toolCalls, ListCodec(ChatToolCallDelta))
        to.field("audio", audio, ChatAudioDelta)
        to.field("function_call", functionCall, FunctionCallDelta)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatDelta>() {
        override fun read(from: ObjectReader): ChatDelta {
            return ChatDelta(
                role = from.field("role", ChatRole),
                content = from.field("content", StringCodec),
                refusal = from.field("refusal", StringCodec),
                reasoningContent = from.field("reasoning_content", StringCodec),
                toolCalls = from.optional("tool_calls", ListCodec(ChatToolCallDelta)),
                audio = from.field("audio", ChatAudioDelta),
                functionCall = from.field("function_call", FunctionCallDelta),
                additionalProperties = from.rest(),
            )
        }
    }
}
