// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How two ranked lists become one.
 *
 * Source: tools.yaml#/components/schemas/RagRanker
 */
public sealed interface RagRanker : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<RagRanker>("type") {
        override fun read(value: String, from: ObjectReader): RagRanker? = when (value) {
            "rrf" -> RrfRanker(from)
            "weighted" -> WeightedRanker(from)
            else -> null
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
