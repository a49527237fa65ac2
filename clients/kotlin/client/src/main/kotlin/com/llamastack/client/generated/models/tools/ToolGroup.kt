// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Tools that come together.
 *
 * Source: tools.yaml#/components/schemas/ToolGroup
 */
public class ToolGroup(
    /** Name of the group in this stack. */
    public val identifier: String,
    /** The provider that runs its tools. */
    public val providerId: String,
    /** Its name at the provider. */
    public val providerResourceId: String,
    /** A reference to content kept elsewhere. */
    public val mcpEndpoint: Url? = null,
    /** Arguments that every call of its tools is given. */
    public val args: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this resource. */
    public val type: String get() = "tool_group"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        providerResourceId = from.required("provider_resource_id", StringDecoder),
        mcpEndpoint = from.optional("mcp_endpoint", model { Url(it) }),
        args = from.optional("args", AnyObjectDecoder),
        additionalProperties = from.constant("type", "tool_group").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.required("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.optional("mcp_endpoint", mcpEndpoint)
        to.optional("args", args)
    }
}
