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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolParamDefinition, Builder>(ToolParamDefinition) {
        /** Sets [ToolParamDefinition.paramType]. */
        public fun paramType(value: String): Builder = set("param_type", value, StringCodec)

        /** Sets [ToolParamDefinition.description]. */
        public fun description(value: String): Builder = set("description", value, StringCodec)

        /** Sets [ToolParamDefinition.required]. */
        public fun required(value: Boolean): Builder = set("required", value, BooleanCodec)

        /** Sets [ToolParamDefinition.default]. */
        public fun default_(value: JsonElement): Builder = set("default", value, AnyCodec)
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
    }
}
