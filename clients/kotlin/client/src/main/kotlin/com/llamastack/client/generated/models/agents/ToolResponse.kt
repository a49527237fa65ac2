// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val callId: String,
        private val toolName: String,
        private val content: InterleavedContent,
    ) {
        private var metadata: Metadata? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ToolResponse.metadata]. */
        public fun metadata(value: Metadata): Builder = apply { metadata = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ToolResponse = ToolResponse(
            callId = callId,
            toolName = toolName,
            content = content,
            metadata = metadata,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(callId: String, toolName: String, content: InterleavedContent): Builder = Builder(callId, toolName, content)
    }
}
