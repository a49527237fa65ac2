// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        name = from.required("name", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        providerResourceId = from.required("provider_resource_id", StringDecoder),
        toolgroupId = from.required("toolgroup_id", StringDecoder),
        description = from.required("description", StringDecoder),
        parameters = from.required("parameters", ListDecoder(model { ToolParameter(it) })),
        inputSchema = from.optional("input_schema", AnyObjectDecoder),
        outputSchema = from.optional("output_schema", AnyObjectDecoder),
        metadata = from.optional("metadata", AnyObjectDecoder),
        additionalProperties = from.constant("type", "tool").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("name", name)
        to.required("provider_id", providerId)
        to.required("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.required("toolgroup_id", toolgroupId)
        to.required("description", description)
        to.required("parameters", parameters)
        to.optional("input_schema", inputSchema)
        to.optional("output_schema", outputSchema)
        to.optional("metadata", metadata)
    }
}
