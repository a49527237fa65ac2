// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How the next token is chosen.
 *
 * Source: common.yaml#/components/schemas/SamplingStrategy
 */
public sealed interface SamplingStrategy : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<SamplingStrategy>("type") {
        override fun read(value: String, from: ObjectReader): SamplingStrategy? = when (value) {
            "greedy" -> GreedySamplingStrategy(from)
            "top_p" -> TopPSamplingStrategy(from)
            "top_k" -> TopKSamplingStrategy(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun greedy(): GreedySamplingStrategy =
            GreedySamplingStrategy()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun topP(): TopPSamplingStrategy =
            TopPSamplingStrategy()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun topK(topK: Long): TopKSamplingStrategy =
            TopKSamplingStrategy(topK = topK)
    }
}
