// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a tool answers.
 *
 * Source: tools.yaml#/components/schemas/ToolInvocationResult
 */
public class ToolInvocationResult(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent? = null,
    /** What went wrong; absent or null when nothing did. */
    public val errorMessage: Field<String> = Field.Absent,
    /** Number of the failure, in the manner of an HTTP status. */
    public val errorCode: Field<Long> = Field.Absent,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("content", content, InterleavedContent)
        to.field("error_message", errorMessage, StringCodec)
        to.field("error_code", errorCode, LongCodec)
        to.optional("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolInvocationResult>() {
        override fun read(from: ObjectReader): ToolInvocationResult {
            return ToolInvocationResult(
                content = from.optional("content", InterleavedContent),
                errorMessage = from.field("error_message", StringCodec),
                errorCode = from.field("error_code", LongCodec),
                metadata = from.optional("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
