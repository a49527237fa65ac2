// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        description = from.optional("description", StringDecoder),
        parameters = from.optional("parameters", ListDecoder(model { ToolParameter(it) })),
        inputSchema = from.optional("input_schema", AnyObjectDecoder),
        outputSchema = from.optional("output_schema", AnyObjectDecoder),
        toolgroupId = from.optional("toolgroup_id", StringDecoder),
        metadata = from.optional("metadata", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("name", name)
        to.optional("description", description)
        to.optional("parameters", parameters)
        to.optional("input_schema", inputSchema)
        to.optional("output_schema", outputSchema)
        to.optional("toolgroup_id", toolgroupId)
        to.optional("metadata", metadata)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolDef, Builder>() {
        override fun make(from: ObjectReader): ToolDef = ToolDef(from)

        /** Sets [ToolDef.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ToolDef.description]. */
        public fun description(value: String): Builder = set("description", value)

        /** Sets [ToolDef.parameters]. */
        public fun parameters(value: List<ToolParameter>): Builder = set("parameters", value)

        /** Sets [ToolDef.inputSchema]. */
        public fun inputSchema(value: JsonObject): Builder = set("input_schema", value)

        /** Sets [ToolDef.outputSchema]. */
        public fun outputSchema(value: JsonObject): Builder = set("output_schema", value)

        /** Sets [ToolDef.toolgroupId]. */
        public fun toolgroupId(value: String): Builder = set("toolgroup_id", value)

        /** Sets [ToolDef.metadata]. */
        public fun metadata(value: Metadata): Builder = set("metadata", value)
    }
}
