// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
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
    override fun write(to: ObjectWriter) {
        to.field("content", content, InterleavedContent)
        to.required("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RagQueryResult>() {
        override fun read(from: ObjectReader): RagQueryResult {
            return RagQueryResult(
                metadata = from.required("metadata", AnyObjectCodec),
                content = from.field("content", InterleavedContent),
                additionalProperties = from.rest(),
            )
        }
    }
}
