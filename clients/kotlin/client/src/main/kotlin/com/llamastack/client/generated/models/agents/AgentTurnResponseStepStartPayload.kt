// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A step begins.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepStartPayload
 */
public class AgentTurnResponseStepStartPayload(
    /** Kind of a step. */
    public val stepType: AgentStepType,
    /** Identifier of the step. */
    public val stepId: String,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTurnResponseEventPayload {
    /** Tag of this kind. */
    public val eventType: String get() = "step_start"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        stepType = from.required("step_type", AgentStepType),
        stepId = from.required("step_id", StringDecoder),
        metadata = from.optional("metadata", AnyObjectDecoder),
        additionalProperties = from.constant("event_type", "step_start").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event_type", eventType)
        to.required("step_type", stepType)
        to.required("step_id", stepId)
        to.optional("metadata", metadata)
    }
}
