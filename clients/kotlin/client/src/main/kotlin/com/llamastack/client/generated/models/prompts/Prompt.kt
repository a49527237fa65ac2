// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
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
 * One version of a prompt template.
 *
 * Source: prompts.yaml#/components/schemas/Prompt
 */
public class Prompt(
    /** Identifier of the prompt. */
    public val promptId: String,
    /** Number of this version, counted from 1. */
    public val version: Long,
    /** Names of the variables. */
    public val variables: List<String>,
    /** Whether this is the version used where none is named. */
    public val isDefault: Boolean,
    /** The template; a variable stands as `{{ name }}`. */
    public val prompt: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("prompt_id", promptId, StringCodec)
        to.field("prompt", prompt, StringCodec)
        to.required("version", version, LongCodec)
        to.required("variables", variables, ListCodec(StringCodec))
        to.required("is_default", isDefault, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Prompt>() {
        override fun read(from: ObjectReader): Prompt {
            return Prompt(
                promptId = from.required("prompt_id", StringCodec),
                version = from.required("version", LongCodec),
                variables = from.required("variables", ListCodec(StringCodec)),
                isDefault = from.required("is_default", BooleanCodec),
                prompt = from.field("prompt", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
