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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.nullable("content", StringDecoder),
        refusal = from.nullable("refusal", StringDecoder),
        reasoningContent = from.field("reasoning_content", StringDecoder),
        toolCalls = from.optional("tool_calls", ListDecoder(ChatToolCall)),
        annotations = from.optional("annotations", ListDecoder(model { ChatAnnotation(it) })),
        audio = from.field("audio", model { ChatAudio(it) }),
        functionCall = from.optional("function_call", model { FunctionCall(it) }),
        additionalProperties = from.constant("role", "assistant").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.required("refusal", refusal)
        to.field("reasoning_content", reasoningContent)
        to.optional("tool_calls", toolCalls)
        to.optional("annotations", annotations)
        to.field("audio", audio)
        to.optional("function_call", functionCall)
    }
}
