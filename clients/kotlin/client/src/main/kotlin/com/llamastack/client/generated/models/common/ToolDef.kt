// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolDef, Builder>(ToolDef) {
        /** Sets [ToolDef.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ToolDef.description]. */
        public fun description(value: String): Builder = set("description", value, StringCodec)

        /** Sets [ToolDef.parameters]. */
        public fun parameters(value: List<ToolParameter>): Builder = set("parameters", value, ListCodec(ToolParameter))

        /** Sets [ToolDef.inputSchema]. */
        public fun inputSchema(value: JsonObject): Builder = set("input_schema", value, AnyObjectCodec)

        /** Sets [ToolDef.outputSchema]. */
        public fun outputSchema(value: JsonObject): Builder = set("output_schema", value, AnyObjectCodec)

        /** Sets [ToolDef.toolgroupId]. */
        public fun toolgroupId(value: String): Builder = set("toolgroup_id", value, StringCodec)

        /** Sets [ToolDef.metadata]. */
        public fun metadata(value: Metadata): Builder = set("metadata", value, AnyObjectCodec)
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
    }
}
