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
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.required("role", role, ChatRole)
        to.nullable("content", content, StringCodec)
        to.field("content_parts", contentParts, ListCodec(ChatContentPart))
        to.field("name", name, StringCodec)
        to.field("refusal", refusal, StringCodec)
        to.optional("annotations", annotations, ListCodec(ChatAnnotation))
        to.field("audio", audio, ChatAudio)
        to.optional("tool_calls", toolCalls, ListCodec(ChatToolCall))
        to.optional("tool_call_id", toolCallId, StringCodec)
        to.optional("function_call", functionCall, FunctionCall)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StoredChatMessage>() {
        override fun read(from: ObjectReader): StoredChatMessage {
            return StoredChatMessage(
                id = from.required("id", StringCodec),
                role = from.required("role", ChatRole),
                content = from.nullable("content", StringCodec),
                contentParts = from.field("content_parts", ListCodec(ChatContentPart)),
                name = from.field("name", StringCodec),
                refusal = from.field("refusal", StringCodec),
                annotations = from.optional("annotations", ListCodec(ChatAnnotation)),
                audio = from.field("audio", ChatAudio),
                toolCalls = from.optional("tool_calls", ListCodec(ChatToolCall)),
                toolCallId = from.optional("tool_call_id", StringCodec),
                functionCall = from.optional("function_call", FunctionCall),
                additionalProperties = from.rest(),
            )
        }
    }
}
