// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        created = from.required("created", LongDecoder),
        model = from.required("model", StringDecoder),
        choices = from.required("choices", ListDecoder(model { ChatChoice(it) })),
        usage = from.optional("usage", model { CompletionUsage(it) }),
        serviceTier = from.field("service_tier", ServiceTier),
        systemFingerprint = from.field("system_fingerprint", StringDecoder),
        metadata = from.field("metadata", MapDecoder(StringDecoder)),
        moderation = from.field("moderation", model { ChatModeration(it) }),
        additionalProperties = from.constant("object", "chat.completion").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created", created)
        to.required("model", model)
        to.required("choices", choices)
        to.optional("usage", usage)
        to.field("service_tier", serviceTier)
        to.field("system_fingerprint", systemFingerprint)
        to.field("metadata", metadata)
        to.field("moderation", moderation)
    }
}
