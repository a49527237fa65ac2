// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Messages for a turn of an agent.
 *
 * Source: scoring.yaml#/components/schemas/AgentTurnInputType
 */
public class AgentTurnInputType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "agent_turn_input"

    override fun write(to: ObjectWriter) {
        to.constant("type", "agent_turn_input")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<AgentTurnInputType, Builder>(AgentTurnInputType) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnInputType>() {
        override fun read(from: ObjectReader): AgentTurnInputType {
            from.constant("type", "agent_turn_input")
            return AgentTurnInputType(
                additionalProperties = from.rest(),
            )
        }
    }
}
