// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A piece of the answer to a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionChunk
 */
public class ChatCompletionChunk(
    /** Identifier of the answer; the same in all its chunks. */
    public val id: String,
    /** When the answer was begun, in Unix seconds; the same in all its chunks. */
    public val created: Long,
    /** Model that writes it. */
    public val model: String,
    /** What is new; empty in the chunk that carries `usage`. */
    public val choices: List<ChatChunkChoice>,
    /** Tokens used, in the last chunk, where `stream_options.include_usage` asks for them. */
    public val usage: Field<CompletionUsage> = Field.Absent,
    /** Class of service that is given. */
    public val serviceTier: Field<ServiceTier> = Field.Absent,
    /** Changes when the engine changes, so that the same seed may answer otherwise. */
    public val systemFingerprint: Field<String> = Field.Absent,
    /** Random text that hides the length of the piece. */
    public val obfuscation: String? = null,
    /** What moderation found, where the request asked for it. */
    public val moderation: Field<ChatModeration> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "chat.completion.chunk"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "chat.completion.chunk")
        to.required("created", created, LongCodec)
        to.required("model", model, StringCodec)
        to.required("choices", choices, ListCodec(ChatChunkChoice))
        to.field("usage", usage, CompletionUsage)
        to.field("service_tier", serviceTier, ServiceTier)
        to.field("system_fingerprint", systemFingerprint, StringCodec)
        to.optional("obfuscation", obfuscation, StringCodec)
        to.field("moderation", moderation, ChatModeration)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletionChunk>() {
        override fun read(from: ObjectReader): ChatCompletionChunk {
            from.constant("object", "chat.completion.chunk")
            return ChatCompletionChunk(
                id = from.required("id", StringCodec),
                created = from.required("created", LongCodec),
                model = from.required("model", StringCodec),
                choices = from.required("choices", ListCodec(ChatChunkChoice)),
                usage = from.field("usage", CompletionUsage),
                serviceTier = from.field("service_tier", ServiceTier),
                systemFingerprint = from.field("system_fingerprint", StringCodec),
                obfuscation = from.optional("obfuscation", StringCodec),
                moderation = from.field("moderation", ChatModeration),
                additionalProperties = from.rest(),
            )
        }
    }
}
