// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Context was fetched from memory.
 *
 * Source: agents.yaml#/components/schemas/MemoryRetrievalStep
 */
public class MemoryRetrievalStep(
    /** Turn that it belongs to. */
    public val turnId: String,
    /** Identifier of the step. */
    public val stepId: String,
    /** Where it came from, identifiers separated by commas. */
    public val vectorDbIds: String,
    /** Text, one content item, or a list of items that mix text and images. */
    public val insertedContext: InterleavedContent,
    /** When it began. */
    public val startedAt: String? = null,
    /** When it ended. */
    public val completedAt: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentStep {
    /** Tag of this kind. */
    public val stepType: String get() = "memory_retrieval"

    override fun write(to: ObjectWriter) {
        to.constant("step_type", "memory_retrieval")
        to.required("turn_id", turnId, StringCodec)
        to.required("step_id", stepId, StringCodec)
        to.optional("started_at", startedAt, StringCodec)
        to.optional("completed_at", completedAt, StringCodec)
        to.required("vector_db_ids", vectorDbIds, StringCodec)
        to.required("inserted_context", insertedContext, InterleavedContent)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<MemoryRetrievalStep>() {
        override fun read(from: ObjectReader): MemoryRetrievalStep {
            from.constant("step_type", "memory_retrieval")
            return MemoryRetrievalStep(
                turnId = from.required("turn_id", StringCodec),
                stepId = from.required("step_id", StringCodec),
                vectorDbIds = from.required("vector_db_ids", StringCodec),
                insertedContext = from.required("inserted_context", InterleavedContent),
                startedAt = from.optional("started_at", StringCodec),
                completedAt = from.optional("completed_at", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
