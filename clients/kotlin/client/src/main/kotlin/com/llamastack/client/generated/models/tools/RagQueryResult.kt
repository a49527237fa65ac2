// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Context for a prompt.
 *
 * Source: tools.yaml#/components/schemas/RagQueryResult
 */
public class RagQueryResult(
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** The context; absent or null when nothing fits. */
    public val content: Field<InterleavedContent> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        metadata = from.required("metadata", AnyObjectDecoder),
        content = from.field("content", InterleavedContent),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("content", content)
        to.required("metadata", metadata)
    }
}
