// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How the next token is chosen.
 *
 * Source: common.yaml#/components/schemas/SamplingStrategy
 */
public sealed interface SamplingStrategy : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<SamplingStrategy>("type") {
        override fun read(value: String, json: JsonObject): SamplingStrategy = when (value) {
            "greedy" -> GreedySamplingStrategy.decode(json)
            "top_p" -> TopPSamplingStrategy.decode(json)
            "top_k" -> TopKSamplingStrategy.decode(json)
            else -> UnknownVariant(value, json)
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
