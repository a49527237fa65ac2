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
 * One parameter of a tool in a tool group.
 *
 * Source: common.yaml#/components/schemas/ToolParameter
 */
public class ToolParameter(
    /** Name of the parameter. */
    public val name: String,
    /** JSON type of the value. */
    public val parameterType: String,
    /** What the value means. */
    public val description: String,
    /** Whether a call must give it. */
    public val required: Boolean,
    /** Value taken when a call leaves it out. */
    public val default: JsonElement? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        parameterType = from.required("parameter_type", StringDecoder),
        description = from.required("description", StringDecoder),
        required = from.required("required", BooleanDecoder),
        default = from.optional("default", AnyDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("name", name)
        to.required("parameter_type", parameterType)
        to.required("description", description)
        to.required("required", required)
        to.optional("default", default)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolParameter, Builder>() {
        override fun make(from: ObjectReader): ToolParameter = ToolParameter(from)

        /** Sets [ToolParameter.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ToolParameter.parameterType]. */
        public fun parameterType(value: String): Builder = set("parameter_type", value)

        /** Sets [ToolParameter.description]. */
        public fun description(value: String): Builder = set("description", value)

        /** Sets [ToolParameter.required]. */
        public fun required(value: Boolean): Builder = set("required", value)

        /** Sets [ToolParameter.default]. */
        public fun defaultValue(value: JsonElement): Builder = set("default", value)
    }
}
