// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A step adds content.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepProgressPayload
 */
public class AgentTurnResponseStepProgressPayload(
    /** Kind of a step. */
    public val stepType: AgentStepType,
    /** Identifier of the step. */
    public val stepId: String,
    /** What a stream adds to the content so far. */
    public val delta: ContentDelta,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTurnResponseEventPayload {
    /** Tag of this kind. */
    public val eventType: String get() = "step_progress"

    override fun write(to: ObjectWriter) {
        to.constant("event_type", "step_progress")
        to.required("step_type", stepType, AgentStepType)
        to.required("step_id", stepId, StringCodec)
        to.required("delta", delta, ContentDelta)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnResponseStepProgressPayload>() {
        override fun read(from: ObjectReader): AgentTurnResponseStepProgressPayload {
            from.constant("event_type", "step_progress")
            return AgentTurnResponseStepProgressPayload(
                stepType = from.required("step_type", AgentStepType),
                stepId = from.required("step_id", StringCodec),
                delta = from.required("delta", ContentDelta),
                additionalProperties = from.rest(),
            )
        }
    }
}
