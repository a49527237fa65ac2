// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * An agent answers.
 *
 * Source: eval.yaml#/components/schemas/AgentCandidate
 */
public class AgentCandidate(
    /** What an agent is made of. */
    public val config: AgentConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    EvalCandidate {
    /** Tag of this kind. */
    public val type: String get() = "agent"

    override fun write(to: ObjectWriter) {
        to.constant("type", "agent")
        to.required("config", config, AgentConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentCandidate>() {
        override fun read(from: ObjectReader): AgentCandidate {
            from.constant("type", "agent")
            return AgentCandidate(
                config = from.required("config", AgentConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
