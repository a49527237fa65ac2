// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        role = from.field("role", ChatRole),
        content = from.field("content", StringDecoder),
        refusal = from.field("refusal", StringDecoder),
        reasoningContent = from.field("reasoning_content", StringDecoder),
        toolCalls = from.optional("tool_calls", ListDecoder(model { ChatToolCallDelta(it) })),
        audio = from.field("audio", model { ChatAudioDelta(it) }),
        functionCall = from.field("function_call", model { FunctionCallDelta(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("role", role)
        to.field("content", content)
        to.field("refusal", refusal)
        to.field("reasoning_content", reasoningContent)
        to.optional("tool_calls", toolCalls)
        to.field("audio", audio)
        to.field("function_call", functionCall)
    }
}
