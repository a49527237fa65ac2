// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Tools ran.
 *
 * Source: agents.yaml#/components/schemas/ToolExecutionStep
 */
public class ToolExecutionStep(
    /** Turn that it belongs to. */
    public val turnId: String,
    /** Identifier of the step. */
    public val stepId: String,
    /** What the model asked for. */
    public val toolCalls: List<ToolCall>,
    /** What the tools gave back. */
    public val toolResponses: List<ToolResponse>,
    /** When it began. */
    public val startedAt: String? = null,
    /** When it ended. */
    public val completedAt: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentStep {
    /** Tag of this kind. */
    public val stepType: String get() = "tool_execution"

    override fun write(to: ObjectWriter) {
        to.constant("step_type", "tool_execution")
        to.required("turn_id", turnId, StringCodec)
        to.required("step_id", stepId, StringCodec)
        to.optional("started_at", startedAt, StringCodec)
        to.optional("completed_at", completedAt, StringCodec)
        to.required("tool_calls", toolCalls, ListCodec(ToolCall))
        to.required("tool_responses", toolResponses, ListCodec(ToolResponse))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolExecutionStep>() {
        override fun read(from: ObjectReader): ToolExecutionStep {
            from.constant("step_type", "tool_execution")
            return ToolExecutionStep(
                turnId = from.required("turn_id", StringCodec),
                stepId = from.required("step_id", StringCodec),
                toolCalls = from.required("tool_calls", ListCodec(ToolCall)),
                toolResponses = from.required("tool_responses", ListCodec(ToolResponse)),
                startedAt = from.optional("started_at", StringCodec),
                completedAt = from.optional("completed_at", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
