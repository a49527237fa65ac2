// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val toolName: String,
    ) {
        private var description: String? = null
        private var parameters: Map<String, ToolParamDefinition>? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ToolDefinition.description]. */
        public fun description(value: String): Builder = apply { description = value }

        /** Sets [ToolDefinition.parameters]. */
        public fun parameters(value: Map<String, ToolParamDefinition>): Builder = apply { parameters = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ToolDefinition = ToolDefinition(
            toolName = toolName,
            description = description,
            parameters = parameters,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(toolName: String): Builder = Builder(toolName)
    }
}
