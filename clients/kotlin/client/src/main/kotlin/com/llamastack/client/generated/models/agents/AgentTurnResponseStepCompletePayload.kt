// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A step ends.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepCompletePayload
 */
public class AgentTurnResponseStepCompletePayload(
    /** Kind of a step. */
    public val stepType: AgentStepType,
    /** Identifier of the step. */
    public val stepId: String,
    /** Something that the agent did in a turn. */
    public val stepDetails: AgentStep,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTurnResponseEventPayload {
    /** Tag of this kind. */
    public val eventType: String get() = "step_complete"

    override fun write(to: ObjectWriter) {
        to.constant("event_type", "step_complete")
        to.required("step_type", stepType, AgentStepType)
        to.required("step_id", stepId, StringCodec)
        to.required("step_details", stepDetails, AgentStep)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnResponseStepCompletePayload>() {
        override fun read(from: ObjectReader): AgentTurnResponseStepCompletePayload {
            from.constant("event_type", "step_complete")
            return AgentTurnResponseStepCompletePayload(
                stepType = from.required("step_type", AgentStepType),
                stepId = from.required("step_id", StringCodec),
                stepDetails = from.required("step_details", AgentStep),
                additionalProperties = from.rest(),
            )
        }
    }
}
