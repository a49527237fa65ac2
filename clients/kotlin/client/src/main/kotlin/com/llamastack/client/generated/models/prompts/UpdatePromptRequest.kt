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
 * The next version of a prompt.
 *
 * Source: prompts.yaml#/components/schemas/UpdatePromptRequest
 */
public class UpdatePromptRequest(
    /** The new template; a variable stands as `{{ name }}`. */
    public val prompt: String,
    /** The latest version as the caller knows it. */
    public val version: Long,
    /** Names of the variables that the new template uses. */
    public val variables: Field<List<String>> = Field.Absent,
    /** Whether the new version becomes the default. Default true. */
    public val setAsDefault: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("prompt", prompt, StringCodec)
        to.required("version", version, LongCodec)
        to.field("variables", variables, ListCodec(StringCodec))
        to.optional("set_as_default", setAsDefault, BooleanCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val prompt: String,
        private val version: Long,
    ) {
        private var variables: Field<List<String>> = Field.Absent
        private var setAsDefault: Boolean? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [UpdatePromptRequest.variables]. */
        public fun variables(value: List<String>?): Builder = apply { variables = Field.of(value) }

        /** Sets [UpdatePromptRequest.setAsDefault]. */
        public fun setAsDefault(value: Boolean): Builder = apply { setAsDefault = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): UpdatePromptRequest = UpdatePromptRequest(
            prompt = prompt,
            version = version,
            variables = variables,
            setAsDefault = setAsDefault,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UpdatePromptRequest>() {
        override fun read(from: ObjectReader): UpdatePromptRequest {
            return UpdatePromptRequest(
                prompt = from.required("prompt", StringCodec),
                version = from.required("version", LongCodec),
                variables = from.field("variables", ListCodec(StringCodec)),
                setAsDefault = from.optional("set_as_default", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(prompt: String, version: Long): Builder = Builder(prompt, version)
    }
}
