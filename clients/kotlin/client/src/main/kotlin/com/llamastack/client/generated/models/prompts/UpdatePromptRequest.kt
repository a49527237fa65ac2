// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UpdatePromptRequest, Builder>(UpdatePromptRequest) {
        /** Sets [UpdatePromptRequest.prompt]. */
        public fun prompt(value: String): Builder = set("prompt", value, StringCodec)

        /** Sets [UpdatePromptRequest.version]. */
        public fun version(value: Long): Builder = set("version", value, LongCodec)

        /** Sets [UpdatePromptRequest.variables]. */
        public fun variables(value: List<String>?): Builder = set("variables", value, ListCodec(StringCodec))

        /** Sets [UpdatePromptRequest.setAsDefault]. */
        public fun setAsDefault(value: Boolean): Builder = set("set_as_default", value, BooleanCodec)
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
    }
}
