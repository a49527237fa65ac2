// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One step of a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentStepResponse
 */
public class AgentStepResponse @JvmOverloads constructor(
    /** Something that the agent did in a turn. */
    public val step: AgentStep,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        step = from.required("step", AgentStep),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("step", step)
    }
}
