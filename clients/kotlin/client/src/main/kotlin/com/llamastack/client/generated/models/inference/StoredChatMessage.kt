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
 * A message of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/StoredChatMessage
 */
public class StoredChatMessage(
    /** Identifier of the message. */
    public val id: String,
    /** Who speaks. */
    public val role: ChatRole,
    /** Its text; null when it has none or has parts. */
    public val content: String?,
    /** Its parts, where it was given in parts. */
    public val contentParts: Field<List<ChatContentPart>> = Field.Absent,
    /** Who speaks, among several of one role. */
    public val name: Field<String> = Field.Absent,
    /** Why the model declined, where it did. */
    public val refusal: Field<String> = Field.Absent,
    /** Sources that the text cites. */
    public val annotations: List<ChatAnnotation>? = null,
    /** What was spoken. */
    public val audio: Field<ChatAudio> = Field.Absent,
    /** Calls that the model asked for. */
    public val toolCalls: List<ChatToolCall>? = null,
    /** The call that a tool message answers. */
    public val toolCallId: String? = null,
    /** Which function is called with what. */
    public val functionCall: FunctionCall? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        role = from.required("role", ChatRole),
        content = from.nullable("content", StringDecoder),
        contentParts = from.field("content_parts", ListDecoder(ChatContentPart)),
        name = from.field("name", StringDecoder),
        refusal = from.field("refusal", StringDecoder),
        annotations = from.optional("annotations", ListDecoder(model { ChatAnnotation(it) })),
        audio = from.field("audio", model { ChatAudio(it) }),
        toolCalls = from.optional("tool_calls", ListDecoder(ChatToolCall)),
        toolCallId = from.optional("tool_call_id", StringDecoder),
        functionCall = from.optional("function_call", model { FunctionCall(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("role", role)
        to.required("content", content)
        to.field("content_parts", contentParts)
        to.field("name", name)
        to.field("refusal", refusal)
        to.optional("annotations", annotations)
        to.field("audio", audio)
        to.optional("tool_calls", toolCalls)
        to.optional("tool_call_id", toolCallId)
        to.optional("function_call", functionCall)
    }
}
