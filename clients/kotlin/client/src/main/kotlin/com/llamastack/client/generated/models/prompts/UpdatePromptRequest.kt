// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        prompt = from.required("prompt", StringDecoder),
        version = from.required("version", LongDecoder),
        variables = from.field("variables", ListDecoder(StringDecoder)),
        setAsDefault = from.optional("set_as_default", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("prompt", prompt)
        to.required("version", version)
        to.field("variables", variables)
        to.optional("set_as_default", setAsDefault)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UpdatePromptRequest, Builder>() {
        override fun make(from: ObjectReader): UpdatePromptRequest = UpdatePromptRequest(from)

        /** Sets [UpdatePromptRequest.prompt]. */
        public fun prompt(value: String): Builder = set("prompt", value)

        /** Sets [UpdatePromptRequest.version]. */
        public fun version(value: Long): Builder = set("version", value)

        /** Sets [UpdatePromptRequest.variables]. */
        public fun variables(value: List<String>?): Builder = set("variables", value)

        /** Sets [UpdatePromptRequest.setAsDefault]. */
        public fun setAsDefault(value: Boolean): Builder = set("set_as_default", value)
    }
}
