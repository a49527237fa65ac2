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
 * A tool of a registered tool group.
 *
 * Source: tools.yaml#/components/schemas/Tool
 */
public class Tool(
    /** Name of the tool in this stack. */
    public val identifier: String,
    /** The same name, for newer clients. */
    public val name: String,
    /** The provider that runs it. */
    public val providerId: String,
    /** Its name at the provider. */
    public val providerResourceId: String,
    /** The group that it belongs to. */
    public val toolgroupId: String,
    /** What it does and when to use it. */
    public val description: String,
    /** Its parameters. */
    public val parameters: List<ToolParameter>,
    /** JSON Schema of the arguments. */
    public val inputSchema: JsonObject? = null,
    /** JSON Schema of the result. */
    public val outputSchema: JsonObject? = null,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this resource. */
    public val type: String get() = "tool"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("name", name, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.required("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "tool")
        to.required("toolgroup_id", toolgroupId, StringCodec)
        to.required("description", description, StringCodec)
        to.required("parameters", parameters, ListCodec(ToolParameter))
        to.optional("input_schema", inputSchema, AnyObjectCodec)
        to.optional("output_schema", outputSchema, AnyObjectCodec)
        to.optional("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Tool>() {
        override fun read(from: ObjectReader): Tool {
            from.constant("type", "tool")
            return Tool(
                identifier = from.required("identifier", StringCodec),
                name = from.required("name", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                providerResourceId = from.required("provider_resource_id", StringCodec),
                toolgroupId = from.required("toolgroup_id", StringCodec),
                description = from.required("description", StringCodec),
                parameters = from.required("parameters", ListCodec(ToolParameter)),
                inputSchema = from.optional("input_schema", AnyObjectCodec),
                outputSchema = from.optional("output_schema", AnyObjectCodec),
                metadata = from.optional("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
