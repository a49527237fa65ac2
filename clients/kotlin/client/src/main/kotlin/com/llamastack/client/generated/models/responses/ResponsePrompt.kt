// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.field("variables", variables, MapCodec(ResponsePromptVariable))
        to.field("version", version, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
    ) {
        private var variables: Field<Map<String, ResponsePromptVariable>> = Field.Absent
        private var version: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponsePrompt.variables]. */
        public fun variables(value: Map<String, ResponsePromptVariable>?): Builder = apply { variables = Field.of(value) }

        /** Sets [ResponsePrompt.version]. */
        public fun version(value: String?): Builder = apply { version = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponsePrompt = ResponsePrompt(
            id = id,
            variables = variables,
            version = version,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponsePrompt>() {
        override fun read(from: ObjectReader): ResponsePrompt {
            return ResponsePrompt(
                id = from.required("id", StringCodec),
                variables = from.field("variables", MapCodec(ResponsePromptVariable)),
                version = from.field("version", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String): Builder = Builder(id)
    }
}
