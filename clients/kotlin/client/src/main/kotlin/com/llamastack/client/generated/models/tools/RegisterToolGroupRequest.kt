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
 * A tool group to make known.
 *
 * Source: tools.yaml#/components/schemas/RegisterToolGroupRequest
 */
public class RegisterToolGroupRequest(
    /** Name of the group in this stack, such as `mcp::weather`. */
    public val toolgroupId: String,
    /** The provider that runs its tools. */
    public val providerId: String,
    /** A reference to content kept elsewhere. */
    public val mcpEndpoint: Url? = null,
    /** Arguments that every call of its tools is given. */
    public val args: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("toolgroup_id", toolgroupId, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.optional("mcp_endpoint", mcpEndpoint, Url)
        to.optional("args", args, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val toolgroupId: String,
        private val providerId: String,
    ) {
        private var mcpEndpoint: Url? = null
        private var args: JsonObject? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RegisterToolGroupRequest.mcpEndpoint]. */
        public fun mcpEndpoint(value: Url): Builder = apply { mcpEndpoint = value }

        /** Sets [RegisterToolGroupRequest.args]. */
        public fun args(value: JsonObject): Builder = apply { args = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RegisterToolGroupRequest = RegisterToolGroupRequest(
            toolgroupId = toolgroupId,
            providerId = providerId,
            mcpEndpoint = mcpEndpoint,
            args = args,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterToolGroupRequest>() {
        override fun read(from: ObjectReader): RegisterToolGroupRequest {
            return RegisterToolGroupRequest(
                toolgroupId = from.required("toolgroup_id", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                mcpEndpoint = from.optional("mcp_endpoint", Url),
                args = from.optional("args", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(toolgroupId: String, providerId: String): Builder = Builder(toolgroupId, providerId)
    }
}
