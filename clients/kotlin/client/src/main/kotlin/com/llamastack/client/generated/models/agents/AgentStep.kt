// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Something that the agent did in a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentStep
 */
public sealed interface AgentStep : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<AgentStep>("step_type") {
        override fun read(value: String, json: JsonObject): AgentStep = when (value) {
            "inference" -> InferenceStep.decode(json)
            "tool_execution" -> ToolExecutionStep.decode(json)
            "shield_call" -> ShieldCallStep.decode(json)
            "memory_retrieval" -> MemoryRetrievalStep.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
