// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyDecoder
import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * One parameter of a tool.
 *
 * Source: common.yaml#/components/schemas/ToolParamDefinition
 */
public class ToolParamDefinition(
    /** JSON type of the value, such as `string` or `integer`. */
    public val paramType: String,
    /** What the value means. */
    public val description: String? = null,
    /** Whether a call must give it. */
    public val required: Boolean? = null,
    /** Value taken when a call leaves it out. */
    public val default: JsonElement? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        paramType = from.required("param_type", StringDecoder),
        description = from.optional("description", StringDecoder),
        required = from.optional("required", BooleanDecoder),
        default = from.optional("default", AnyDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("param_type", paramType)
        to.optional("description", description)
        to.optional("required", required)
        to.optional("default", default)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolParamDefinition, Builder>() {
        override fun make(from: ObjectReader): ToolParamDefinition = ToolParamDefinition(from)

        /** Sets [ToolParamDefinition.paramType]. */
        public fun paramType(value: String): Builder = set("param_type", value)

        /** Sets [ToolParamDefinition.description]. */
        public fun description(value: String): Builder = set("description", value)

        /** Sets [ToolParamDefinition.required]. */
        public fun required(value: Boolean): Builder = set("required", value)

        /** Sets [ToolParamDefinition.default]. */
        public fun defaultValue(value: JsonElement): Builder = set("default", value)
    }
}
