// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A tool as a tool group offers it.
 *
 * Source: common.yaml#/components/schemas/ToolDef
 */
public class ToolDef(
    /** Name of the tool. */
    public val name: String,
    /** What the tool does and when to use it. */
    public val description: String? = null,
    /** Its parameters. */
    public val parameters: List<ToolParameter>? = null,
    /** JSON Schema of the arguments. */
    public val inputSchema: JsonObject? = null,
    /** JSON Schema of the result. */
    public val outputSchema: JsonObject? = null,
    /** The group that the tool belongs to. */
    public val toolgroupId: String? = null,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.optional("description", description, StringCodec)
        to.optional("parameters", parameters, ListCodec(ToolParameter))
        to.optional("input_schema", inputSchema, AnyObjectCodec)
        to.optional("output_schema", outputSchema, AnyObjectCodec)
        to.optional("toolgroup_id", toolgroupId, StringCodec)
        to.optional("metadata", metadata, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val name: String,
    ) {
        private var description: String? = null
        private var parameters: List<ToolParameter>? = null
        private var inputSchema: JsonObject? = null
        private var outputSchema: JsonObject? = null
        private var toolgroupId: String? = null
        private var metadata: Metadata? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ToolDef.description]. */
        public fun description(value: String): Builder = apply { description = value }

        /** Sets [ToolDef.parameters]. */
        public fun parameters(value: List<ToolParameter>): Builder = apply { parameters = value }

        /** Sets [ToolDef.inputSchema]. */
        public fun inputSchema(value: JsonObject): Builder = apply { inputSchema = value }

        /** Sets [ToolDef.outputSchema]. */
        public fun outputSchema(value: JsonObject): Builder = apply { outputSchema = value }

        /** Sets [ToolDef.toolgroupId]. */
        public fun toolgroupId(value: String): Builder = apply { toolgroupId = value }

        /** Sets [ToolDef.metadata]. */
        public fun metadata(value: Metadata): Builder = apply { metadata = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ToolDef = ToolDef(
            name = name,
            description = description,
            parameters = parameters,
            inputSchema = inputSchema,
            outputSchema = outputSchema,
            toolgroupId = toolgroupId,
            metadata = metadata,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolDef>() {
        override fun read(from: ObjectReader): ToolDef {
            return ToolDef(
                name = from.required("name", StringCodec),
                description = from.optional("description", StringCodec),
                parameters = from.optional("parameters", ListCodec(ToolParameter)),
                inputSchema = from.optional("input_schema", AnyObjectCodec),
                outputSchema = from.optional("output_schema", AnyObjectCodec),
                toolgroupId = from.optional("toolgroup_id", StringCodec),
                metadata = from.optional("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(name: String): Builder = Builder(name)
    }
}
