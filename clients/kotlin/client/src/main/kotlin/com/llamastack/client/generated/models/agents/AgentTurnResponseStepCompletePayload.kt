// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A step ends.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepCompletePayload
 */
public class AgentTurnResponseStepCompletePayload @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        stepType = from.required("step_type", AgentStepType),
        stepId = from.required("step_id", StringDecoder),
        stepDetails = from.required("step_details", AgentStep),
        additionalProperties = from.constant("event_type", "step_complete").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event_type", eventType)
        to.required("step_type", stepType)
        to.required("step_id", stepId)
        to.required("step_details", stepDetails)
    }
}
