// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        turnId = from.required("turn_id", StringDecoder),
        stepId = from.required("step_id", StringDecoder),
        vectorDbIds = from.required("vector_db_ids", StringDecoder),
        insertedContext = from.required("inserted_context", InterleavedContent),
        startedAt = from.optional("started_at", StringDecoder),
        completedAt = from.optional("completed_at", StringDecoder),
        additionalProperties = from.constant("step_type", "memory_retrieval").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("step_type", stepType)
        to.required("turn_id", turnId)
        to.required("step_id", stepId)
        to.optional("started_at", startedAt)
        to.optional("completed_at", completedAt)
        to.required("vector_db_ids", vectorDbIds)
        to.required("inserted_context", insertedContext)
    }
}
