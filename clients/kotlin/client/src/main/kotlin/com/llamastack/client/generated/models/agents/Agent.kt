// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * An agent.
 *
 * Source: agents.yaml#/components/schemas/Agent
 */
public class Agent @JvmOverloads constructor(
    /** Identifier of the agent. */
    public val agentId: String,
    /** What an agent is made of. */
    public val agentConfig: AgentConfig,
    /** When it was created. */
    public val createdAt: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        agentId = from.required("agent_id", StringDecoder),
        agentConfig = from.required("agent_config", model { AgentConfig(it) }),
        createdAt = from.required("created_at", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("agent_id", agentId)
        to.required("agent_config", agentConfig)
        to.required("created_at", createdAt)
    }
}
