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
 * The answer to a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletion
 */
public class ChatCompletion(
    /** Identifier of the answer. */
    public val id: String,
    /** When it was made, in Unix seconds. */
    public val created: Long,
    /** Model that wrote it. */
    public val model: String,
    /** The answers, as many as `n`. */
    public val choices: List<ChatChoice>,
    /** Tokens used. */
    public val usage: CompletionUsage? = null,
    /** Class of service that was given. */
    public val serviceTier: Field<ServiceTier> = Field.Absent,
    /** Changes when the engine changes, so that the same seed may answer otherwise. */
    public val systemFingerprint: Field<String> = Field.Absent,
    /** Short texts given with the request. */
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
        to.optional("usage", usage, CompletionUsage)
        to.field("service_tier", serviceTier, ServiceTier)
        to.field("system_fingerprint", systemFingerprint, StringCodec)
        to.field("metadata", metadata, MapCodec(StringCodec))
        to.field("moderation", moderation, ChatModeration)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletion>() {
        override fun read(from: ObjectReader): ChatCompletion {
            from.constant("object", "chat.completion")
            return ChatCompletion(
                id = from.required("id", StringCodec),
                created = from.required("created", LongCodec),
                model = from.required("model", StringCodec),
                choices = from.required("choices", ListCodec(ChatChoice)),
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
