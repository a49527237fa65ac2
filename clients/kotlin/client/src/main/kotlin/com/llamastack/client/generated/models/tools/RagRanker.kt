// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How two ranked lists become one.
 *
 * Source: tools.yaml#/components/schemas/RagRanker
 */
public sealed interface RagRanker : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<RagRanker>("type") {
        override fun read(value: String, json: JsonObject): RagRanker = when (value) {
            "rrf" -> RrfRanker.decode(json)
            "weighted" -> WeightedRanker.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun rrf(): RrfRanker =
            RrfRanker()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun weighted(): WeightedRanker =
            WeightedRanker()
    }
}
