// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        created = from.required("created", LongDecoder),
        model = from.required("model", StringDecoder),
        choices = from.required("choices", ListDecoder(model { ChatChunkChoice(it) })),
        usage = from.field("usage", model { CompletionUsage(it) }),
        serviceTier = from.field("service_tier", ServiceTier),
        systemFingerprint = from.field("system_fingerprint", StringDecoder),
        obfuscation = from.optional("obfuscation", StringDecoder),
        moderation = from.field("moderation", model { ChatModeration(it) }),
        additionalProperties = from.constant("object", "chat.completion.chunk").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created", created)
        to.required("model", model)
        to.required("choices", choices)
        to.field("usage", usage)
        to.field("service_tier", serviceTier)
        to.field("system_fingerprint", systemFingerprint)
        to.optional("obfuscation", obfuscation)
        to.field("moderation", moderation)
    }
}
