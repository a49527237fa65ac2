// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.optional("content", InterleavedContent),
        errorMessage = from.field("error_message", StringDecoder),
        errorCode = from.field("error_code", LongDecoder),
        metadata = from.optional("metadata", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("content", content)
        to.field("error_message", errorMessage)
        to.field("error_code", errorCode)
        to.optional("metadata", metadata)
    }
}
