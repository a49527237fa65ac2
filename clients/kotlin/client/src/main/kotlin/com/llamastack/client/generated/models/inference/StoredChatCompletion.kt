// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A stored answer with the messages that led to it.
 *
 * Source: inference.yaml#/components/schemas/StoredChatCompletion
 */
public class StoredChatCompletion(
    /** Identifier of the answer. */
    public val id: String,
    /** When it was made, in Unix seconds. */
    public val created: Long,
    /** Model that wrote it. */
    public val model: String,
    /** The answers. */
    public val choices: List<ChatChoice>,
    /** The chat that was answered. */
    public val inputMessages: List<ChatMessage>,
    /** Tokens used. */
    public val usage: CompletionUsage? = null,
    /** Class of service that was given. */
    public val serviceTier: Field<ServiceTier> = Field.Absent,
    /** Changes when the engine changes, so that the same seed may answer otherwise. */
    public val systemFingerprint: Field<String> = Field.Absent,
    /** Short texts kept with it. */
    public val metadata: Field<StringMap> = Field.Absent,
    /** What moderation found, where the request asked for it. */
    public val moderation: Field<ChatModeration> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "chat.completion"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "chat.completion")
        to.required("created", created, LongCodec)
        to.required("model", model, StringCodec)
        to.required("choices", choices, ListCodec(ChatChoice))
        to.required("input_messages", inputMessages, ListCodec(ChatMessage))
        to.optional("usage", usage, CompletionUsage)
        to.field("service_tier", serviceTier, ServiceTier)
        to.field("system_fingerprint", systemFingerprint, StringCodec)
        to.field("metadata", metadata, MapCodec(StringCodec))
        to.field("moderation", moderation, ChatModeration)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StoredChatCompletion>() {
        override fun read(from: ObjectReader): StoredChatCompletion {
            from.constant("object", "chat.completion")
            return StoredChatCompletion(
                id = from.required("id", StringCodec),
                created = from.required("created", LongCodec),
                model = from.required("model", StringCodec),
                choices = from.required("choices", ListCodec(ChatChoice)),
                inputMessages = from.required("input_messages", ListCodec(ChatMessage)),
                usage = from.optional("usage", CompletionUsage),
                serviceTier = from.field("service_tier", ServiceTier),
                systemFingerprint = from.field("system_fingerprint", StringCodec),
                metadata = from.field("metadata", MapCodec(StringCodec)),
                moderation = from.field("moderation", ChatModeration),
                additionalProperties = from.rest(),
            )
        }
    }
}
