// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A shield checked messages.
 *
 * Source: agents.yaml#/components/schemas/ShieldCallStep
 */
public class ShieldCallStep(
    /** Turn that it belongs to. */
    public val turnId: String,
    /** Identifier of the step. */
    public val stepId: String,
    /** When it began. */
    public val startedAt: String? = null,
    /** When it ended. */
    public val completedAt: String? = null,
    /** What the shield objects to; absent when nothing. */
    public val violation: SafetyViolation? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentStep {
    /** Tag of this kind. */
    public val stepType: String get() = "shield_call"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        turnId = from.required("turn_id", StringDecoder),
        stepId = from.required("step_id", StringDecoder),
        startedAt = from.optional("started_at", StringDecoder),
        completedAt = from.optional("completed_at", StringDecoder),
        violation = from.optional("violation", model { SafetyViolation(it) }),
        additionalProperties = from.constant("step_type", "shield_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("step_type", stepType)
        to.required("turn_id", turnId)
        to.required("step_id", stepId)
        to.optional("started_at", startedAt)
        to.optional("completed_at", completedAt)
        to.optional("violation", violation)
    }
}
