// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A stored prompt and the values of its variables.
 *
 * Source: responses.yaml#/components/schemas/ResponsePrompt
 */
public class ResponsePrompt(
    /** Identifier of the prompt. */
    public val id: String,
    /** Values by name of the variable. */
    public val variables: Field<Map<String, ResponsePromptVariable>> = Field.Absent,
    /** Version of the prompt. Default is the prompt's default version. */
    public val version: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        variables = from.field("variables", MapDecoder(ResponsePromptVariable)),
        version = from.field("version", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.field("variables", variables)
        to.field("version", version)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponsePrompt, Builder>() {
        override fun make(from: ObjectReader): ResponsePrompt = ResponsePrompt(from)

        /** Sets [ResponsePrompt.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponsePrompt.variables]. */
        public fun variables(value: Map<String, ResponsePromptVariable>?): Builder = set("variables", value)

        /** Sets [ResponsePrompt.version]. */
        public fun version(value: String?): Builder = set("version", value)
    }
}
