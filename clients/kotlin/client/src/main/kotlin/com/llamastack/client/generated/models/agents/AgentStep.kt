// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Something that the agent did in a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentStep
 */
public sealed interface AgentStep : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<AgentStep>("step_type") {
        override fun read(value: String, from: ObjectReader): AgentStep? = when (value) {
            "inference" -> InferenceStep(from)
            "tool_execution" -> ToolExecutionStep(from)
            "shield_call" -> ShieldCallStep(from)
            "memory_retrieval" -> MemoryRetrievalStep(from)
            else -> null
        }
    }
}
