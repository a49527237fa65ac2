// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A step adds content.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepProgressPayload
 */
public class AgentTurnResponseStepProgressPayload @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        stepType = from.required("step_type", AgentStepType),
        stepId = from.required("step_id", StringDecoder),
        delta = from.required("delta", ContentDelta),
        additionalProperties = from.constant("event_type", "step_progress").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event_type", eventType)
        to.required("step_type", stepType)
        to.required("step_id", stepId)
        to.required("delta", delta)
    }
}
