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
    override fun write(to: ObjectWriter) {
        to.required("param_type", paramType, StringCodec)
        to.optional("description", description, StringCodec)
        to.optional("required", required, BooleanCodec)
        to.optional("default", default, AnyCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val paramType: String,
    ) {
        private var description: String? = null
        private var required: Boolean? = null
        private var default: JsonElement? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ToolParamDefinition.description]. */
        public fun description(value: String): Builder = apply { description = value }

        /** Sets [ToolParamDefinition.required]. */
        public fun required(value: Boolean): Builder = apply { required = value }

        /** Sets [ToolParamDefinition.default]. */
        public fun default_(value: JsonElement): Builder = apply { default = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ToolParamDefinition = ToolParamDefinition(
            paramType = paramType,
            description = description,
            required = required,
            default = default,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolParamDefinition>() {
        override fun read(from: ObjectReader): ToolParamDefinition {
            return ToolParamDefinition(
                paramType = from.required("param_type", StringCodec),
                description = from.optional("description", StringCodec),
                required = from.optional("required", BooleanCodec),
                default = from.optional("default", AnyCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(paramType: String): Builder = Builder(paramType)
    }
}
