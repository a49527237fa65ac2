// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.required("parameter_type", parameterType, StringCodec)
        to.required("description", description, StringCodec)
        to.required("required", required, BooleanCodec)
        to.optional("default", default, AnyCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolParameter, Builder>(ToolParameter) {
        /** Sets [ToolParameter.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ToolParameter.parameterType]. */
        public fun parameterType(value: String): Builder = set("parameter_type", value, StringCodec)

        /** Sets [ToolParameter.description]. */
        public fun description(value: String): Builder = set("description", value, StringCodec)

        /** Sets [ToolParameter.required]. */
        public fun required(value: Boolean): Builder = set("required", value, BooleanCodec)

        /** Sets [ToolParameter.default]. */
        public fun default_(value: JsonElement): Builder = set("default", value, AnyCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolParameter>() {
        override fun read(from: ObjectReader): ToolParameter {
            return ToolParameter(
                name = from.required("name", StringCodec),
                parameterType = from.required("parameter_type", StringCodec),
                description = from.required("description", StringCodec),
                required = from.required("required", BooleanCodec),
                default = from.optional("default", AnyCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
