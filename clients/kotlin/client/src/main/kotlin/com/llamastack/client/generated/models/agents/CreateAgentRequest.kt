// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A new agent.
 *
 * Source: agents.yaml#/components/schemas/CreateAgentRequest
 */
public class CreateAgentRequest(
    /** What an agent is made of. */
    public val agentConfig: AgentConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("agent_config", agentConfig, AgentConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateAgentRequest, Builder>(CreateAgentRequest) {
        /** Sets [CreateAgentRequest.agentConfig]. */
        public fun agentConfig(value: AgentConfig): Builder = set("agent_config", value, AgentConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateAgentRequest>() {
        override fun read(from: ObjectReader): CreateAgentRequest {
            return CreateAgentRequest(
                agentConfig = from.required("agent_config", AgentConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
