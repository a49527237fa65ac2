// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A prompt to store.
 *
 * Source: prompts.yaml#/components/schemas/CreatePromptRequest
 */
public class CreatePromptRequest(
    /** The template; a variable stands as `{{ name }}`. */
    public val prompt: String,
    /** Names of the variables that the template uses. */
    public val variables: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        prompt = from.required("prompt", StringDecoder),
        variables = from.field("variables", ListDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("prompt", prompt)
        to.field("variables", variables)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreatePromptRequest, Builder>() {
        override fun make(from: ObjectReader): CreatePromptRequest = CreatePromptRequest(from)

        /** Sets [CreatePromptRequest.prompt]. */
        public fun prompt(value: String): Builder = set("prompt", value)

        /** Sets [CreatePromptRequest.variables]. */
        public fun variables(value: List<String>?): Builder = set("variables", value)
    }
}
