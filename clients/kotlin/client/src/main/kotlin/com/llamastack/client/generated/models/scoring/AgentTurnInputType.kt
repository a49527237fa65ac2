// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Messages for a turn of an agent.
 *
 * Source: scoring.yaml#/components/schemas/AgentTurnInputType
 */
public class AgentTurnInputType @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "agent_turn_input"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "agent_turn_input").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
