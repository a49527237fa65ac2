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
 * Continuations of prompts, or a piece of them in a stream.
 *
 * Source: inference.yaml#/components/schemas/Completion
 */
public class Completion(
    /** Identifier of the answer; the same in all its pieces. */
    public val id: String,
    /** When it was made, in Unix seconds. */
    public val created: Long,
    /** Model that wrote it. */
    public val model: String,
    /** The continuations, `n` for each prompt; empty in the piece that carries `usage`. */
    public val choices: List<CompletionChoice>,
    /** Tokens used; in a stream in the last piece, where `stream_options.include_usage` asks for them. */
    public val usage: Field<CompletionUsage> = Field.Absent,
    /** Changes when the engine changes, so that the same seed may answer otherwise. */
    public val systemFingerprint: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "text_completion"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        created = from.required("created", LongDecoder),
        model = from.required("model", StringDecoder),
        choices = from.required("choices", ListDecoder(model { CompletionChoice(it) })),
        usage = from.field("usage", model { CompletionUsage(it) }),
        systemFingerprint = from.field("system_fingerprint", StringDecoder),
        additionalProperties = from.constant("object", "text_completion").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created", created)
        to.required("model", model)
        to.required("choices", choices)
        to.field("usage", usage)
        to.field("system_fingerprint", systemFingerprint)
    }
}
