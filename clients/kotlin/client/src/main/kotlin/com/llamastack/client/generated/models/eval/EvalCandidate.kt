// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder
import com.llamastack.client.runtime.json.model

/**
 * Who answers.
 *
 * Source: eval.yaml#/components/schemas/EvalCandidate
 */
public sealed interface EvalCandidate : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<EvalCandidate>("type") {
        override fun read(value: String, from: ObjectReader): EvalCandidate? = when (value) {
            "model" -> ModelCandidate(from)
            "agent" -> AgentCandidate(from)
            else -> null
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
