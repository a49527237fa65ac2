// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("prompt", prompt, StringCodec)
        to.field("variables", variables, ListCodec(StringCodec))
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val prompt: String,
    ) {
        private var variables: Field<List<String>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreatePromptRequest.variables]. */
        public fun variables(value: List<String>?): Builder = apply { variables = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreatePromptRequest = CreatePromptRequest(
            prompt = prompt,
            variables = variables,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreatePromptRequest>() {
        override fun read(from: ObjectReader): CreatePromptRequest {
            return CreatePromptRequest(
                prompt = from.required("prompt", StringCodec),
                variables = from.field("variables", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(prompt: String): Builder = Builder(prompt)
    }
}
