// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        promptId = from.required("prompt_id", StringDecoder),
        version = from.required("version", LongDecoder),
        variables = from.required("variables", ListDecoder(StringDecoder)),
        isDefault = from.required("is_default", BooleanDecoder),
        prompt = from.field("prompt", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("prompt_id", promptId)
        to.field("prompt", prompt)
        to.required("version", version)
        to.required("variables", variables)
        to.required("is_default", isDefault)
    }
}
