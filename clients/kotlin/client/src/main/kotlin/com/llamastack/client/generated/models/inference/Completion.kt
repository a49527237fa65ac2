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

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "text_completion")
        to.required("created", created, LongCodec)
        to.required("model", model, StringCodec)
        to.required("choices", choices, ListCodec(CompletionChoice))
        to.field("usage", usage, CompletionUsage)
        to.field("system_fingerprint", systemFingerprint, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Completion>() {
        override fun read(from: ObjectReader): Completion {
            from.constant("object", "text_completion")
            return Completion(
                id = from.required("id", StringCodec),
                created = from.required("created", LongCodec),
                model = from.required("model", StringCodec),
                choices = from.required("choices", ListCodec(CompletionChoice)),
                usage = from.field("usage", CompletionUsage),
                systemFingerprint = from.field("system_fingerprint", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
