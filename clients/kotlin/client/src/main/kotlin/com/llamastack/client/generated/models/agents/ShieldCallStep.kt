// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("step_type", "shield_call")
        to.required("turn_id", turnId, StringCodec)
        to.required("step_id", stepId, StringCodec)
        to.optional("started_at", startedAt, StringCodec)
        to.optional("completed_at", completedAt, StringCodec)
        to.optional("violation", violation, SafetyViolation)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldCallStep>() {
        override fun read(from: ObjectReader): ShieldCallStep {
            from.constant("step_type", "shield_call")
            return ShieldCallStep(
                turnId = from.required("turn_id", StringCodec),
                stepId = from.required("step_id", StringCodec),
                startedAt = from.optional("started_at", StringCodec),
                completedAt = from.optional("completed_at", StringCodec),
                violation = from.optional("violation", SafetyViolation),
                additionalProperties = from.rest(),
            )
        }
    }
}
