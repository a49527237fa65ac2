// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.required("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "tool_group")
        to.optional("mcp_endpoint", mcpEndpoint, Url)
        to.optional("args", args, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolGroup>() {
        override fun read(from: ObjectReader): ToolGroup {
            from.constant("type", "tool_group")
            return ToolGroup(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                providerResourceId = from.required("provider_resource_id", StringCodec),
                mcpEndpoint = from.optional("mcp_endpoint", Url),
                args = from.optional("args", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
