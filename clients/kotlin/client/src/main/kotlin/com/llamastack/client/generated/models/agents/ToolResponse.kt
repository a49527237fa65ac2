// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        toolName = from.required("tool_name", StringDecoder),
        content = from.required("content", InterleavedContent),
        metadata = from.optional("metadata", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("call_id", callId)
        to.required("tool_name", toolName)
        to.required("content", content)
        to.optional("metadata", metadata)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolResponse, Builder>() {
        override fun make(from: ObjectReader): ToolResponse = ToolResponse(from)

        /** Sets [ToolResponse.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ToolResponse.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value)

        /** Sets [ToolResponse.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value)

        /** Sets [ToolResponse.metadata]. */
        public fun metadata(value: Metadata): Builder = set("metadata", value)
    }
}
