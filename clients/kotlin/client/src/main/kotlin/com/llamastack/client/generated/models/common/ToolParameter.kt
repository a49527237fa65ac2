// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val name: String,
        private val parameterType: String,
        private val description: String,
        private val required: Boolean,
    ) {
        private var default: JsonElement? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ToolParameter.default]. */
        public fun default_(value: JsonElement): Builder = apply { default = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ToolParameter = ToolParameter(
            name = name,
            parameterType = parameterType,
            description = description,
            required = required,
            default = default,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            name: String,
            parameterType: String,
            description: String,
            required: Boolean,
        ): Builder = Builder(name, parameterType, description, required)
    }
}
