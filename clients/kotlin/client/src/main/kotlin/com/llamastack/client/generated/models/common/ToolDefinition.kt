// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A tool that the model may call.
 *
 * Source: common.yaml#/components/schemas/ToolDefinition
 */
public class ToolDefinition(
    /** Name of the tool. */
    public val toolName: String,
    /** What the tool does and when to use it. */
    public val description: String? = null,
    /** Parameters by name. */
    public val parameters: Map<String, ToolParamDefinition>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("tool_name", toolName, StringCodec)
        to.optional("description", description, StringCodec)
        to.optional("parameters", parameters, MapCodec(ToolParamDefinition))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolDefinition, Builder>(ToolDefinition) {
        /** Sets [ToolDefinition.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value, StringCodec)

        /** Sets [ToolDefinition.description]. */
        public fun description(value: String): Builder = set("description", value, StringCodec)

        /** Sets [ToolDefinition.parameters]. */
        public fun parameters(value: Map<String, ToolParamDefinition>): Builder = set("parameters", value, MapCodec(ToolParamDefinition))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolDefinition>() {
        override fun read(from: ObjectReader): ToolDefinition {
            return ToolDefinition(
                toolName = from.required("tool_name", StringCodec),
                description = from.optional("description", StringCodec),
                parameters = from.optional("parameters", MapCodec(ToolParamDefinition)),
                additionalProperties = from.rest(),
            )
        }
    }
}
