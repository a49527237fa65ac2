// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolgroupId = from.required("toolgroup_id", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        mcpEndpoint = from.optional("mcp_endpoint", model { Url(it) }),
        args = from.optional("args", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("toolgroup_id", toolgroupId)
        to.required("provider_id", providerId)
        to.optional("mcp_endpoint", mcpEndpoint)
        to.optional("args", args)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterToolGroupRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterToolGroupRequest = RegisterToolGroupRequest(from)

        /** Sets [RegisterToolGroupRequest.toolgroupId]. */
        public fun toolgroupId(value: String): Builder = set("toolgroup_id", value)

        /** Sets [RegisterToolGroupRequest.providerId]. */
        public fun providerId(value: String): Builder = set("provider_id", value)

        /** Sets [RegisterToolGroupRequest.mcpEndpoint]. */
        public fun mcpEndpoint(value: Url): Builder = set("mcp_endpoint", value)

        /** Sets [RegisterToolGroupRequest.args]. */
        public fun args(value: JsonObject): Builder = set("args", value)
    }
}
