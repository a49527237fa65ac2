// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("event_type", "step_start")
        to.required("step_type", stepType, AgentStepType)
        to.required("step_id", stepId, StringCodec)
        to.optional("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnResponseStepStartPayload>() {
        override fun read(from: ObjectReader): AgentTurnResponseStepStartPayload {
            from.constant("event_type", "step_start")
            return AgentTurnResponseStepStartPayload(
                stepType = from.required("step_type", AgentStepType),
                stepId = from.required("step_id", StringCodec),
                metadata = from.optional("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
