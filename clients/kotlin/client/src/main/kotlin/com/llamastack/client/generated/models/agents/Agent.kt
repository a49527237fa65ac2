// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * An agent.
 *
 * Source: agents.yaml#/components/schemas/Agent
 */
public class Agent(
    /** Identifier of the agent. */
    public val agentId: String,
    /** What an agent is made of. */
    public val agentConfig: AgentConfig,
    /** When it was created. */
    public val createdAt: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("agent_id", agentId, StringCodec)
        to.required("agent_config", agentConfig, AgentConfig)
        to.required("created_at", createdAt, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Agent>() {
        override fun read(from: ObjectReader): Agent {
            return Agent(
                agentId = from.required("agent_id", StringCodec),
                agentConfig = from.required("agent_config", AgentConfig),
                createdAt = from.required("created_at", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
