// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolName = from.required("tool_name", StringDecoder),
        description = from.optional("description", StringDecoder),
        parameters = from.optional("parameters", MapDecoder(model { ToolParamDefinition(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("tool_name", toolName)
        to.optional("description", description)
        to.optional("parameters", parameters)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolDefinition, Builder>() {
        override fun make(from: ObjectReader): ToolDefinition = ToolDefinition(from)

        /** Sets [ToolDefinition.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value)

        /** Sets [ToolDefinition.description]. */
        public fun description(value: String): Builder = set("description", value)

        /** Sets [ToolDefinition.parameters]. */
        public fun parameters(value: Map<String, ToolParamDefinition>): Builder = set("parameters", value)
    }
}
