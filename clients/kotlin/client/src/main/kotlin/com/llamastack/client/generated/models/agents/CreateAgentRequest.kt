// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A new agent.
 *
 * Source: agents.yaml#/components/schemas/CreateAgentRequest
 */
public class CreateAgentRequest @JvmOverloads constructor(
    /** What an agent is made of. */
    public val agentConfig: AgentConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        agentConfig = from.required("agent_config", model { AgentConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("agent_config", agentConfig)
    }
}
