// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a tool gave back.
 *
 * Source: agents.yaml#/components/schemas/ToolResponse
 */
public class ToolResponse(
    /** The call that this answers. */
    public val callId: String,
    /** The tool that ran. */
    public val toolName: String,
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("call_id", callId, StringCodec)
        to.required("tool_name", toolName, StringCodec)
        to.required("content", content, InterleavedContent)
        to.optional("metadata", metadata, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolResponse, Builder>(ToolResponse) {
        /** Sets [ToolResponse.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ToolResponse.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value, StringCodec)

        /** Sets [ToolResponse.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value, InterleavedContent)

        /** Sets [ToolResponse.metadata]. */
        public fun metadata(value: Metadata): Builder = set("metadata", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolResponse>() {
        override fun read(from: ObjectReader): ToolResponse {
            return ToolResponse(
                callId = from.required("call_id", StringCodec),
                toolName = from.required("tool_name", StringCodec),
                content = from.required("content", InterleavedContent),
                metadata = from.optional("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
