// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How to cut files into chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategyParam
 */
public sealed interface VectorStoreChunkingStrategyParam : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<VectorStoreChunkingStrategyParam>("type") {
        override fun read(value: String, from: ObjectReader): VectorStoreChunkingStrategyParam? = when (value) {
            "auto" -> AutoChunkingStrategy(from)
            "static" -> StaticChunkingStrategy(from)
            "contextual" -> ContextualChunkingStrategy(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun auto(): AutoChunkingStrategy =
            AutoChunkingStrategy()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun staticValue(static: StaticChunkingConfig): StaticChunkingStrategy =
            StaticChunkingStrategy(static = static)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun contextual(contextual: ContextualChunkingConfig): ContextualChunkingStrategy =
            ContextualChunkingStrategy(contextual = contextual)
    }
}
