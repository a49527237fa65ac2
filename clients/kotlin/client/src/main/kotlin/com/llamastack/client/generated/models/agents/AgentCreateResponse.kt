// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Which agent was created.
 *
 * Source: agents.yaml#/components/schemas/AgentCreateResponse
 */
public class AgentCreateResponse(
    /** Identifier of the agent. */
    public val agentId: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("agent_id", agentId, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentCreateResponse>() {
        override fun read(from: ObjectReader): AgentCreateResponse {
            return AgentCreateResponse(
                agentId = from.required("agent_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
