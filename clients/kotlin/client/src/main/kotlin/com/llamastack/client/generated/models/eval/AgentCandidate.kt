// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<AgentCandidate, Builder>(AgentCandidate) {
        /** Sets [AgentCandidate.config]. */
        public fun config(value: AgentConfig): Builder = set("config", value, AgentConfig)
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
