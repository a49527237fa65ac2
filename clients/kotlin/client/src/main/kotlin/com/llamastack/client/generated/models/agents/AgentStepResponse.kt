// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One step of a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentStepResponse
 */
public class AgentStepResponse(
    /** Something that the agent did in a turn. */
    public val step: AgentStep,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("step", step, AgentStep)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentStepResponse>() {
        override fun read(from: ObjectReader): AgentStepResponse {
            return AgentStepResponse(
                step = from.required("step", AgentStep),
                additionalProperties = from.rest(),
            )
        }
    }
}
