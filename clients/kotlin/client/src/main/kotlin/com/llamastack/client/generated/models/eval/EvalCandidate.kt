// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Who answers.
 *
 * Source: eval.yaml#/components/schemas/EvalCandidate
 */
public sealed interface EvalCandidate : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<EvalCandidate>("type") {
        override fun read(value: String, json: JsonObject): EvalCandidate = when (value) {
            "model" -> ModelCandidate.decode(json)
            "agent" -> AgentCandidate.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun model(model: String, samplingParams: SamplingParams): ModelCandidate =
            ModelCandidate(model = model, samplingParams = samplingParams)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun agent(config: AgentConfig): AgentCandidate =
            AgentCandidate(config = config)
    }
}
