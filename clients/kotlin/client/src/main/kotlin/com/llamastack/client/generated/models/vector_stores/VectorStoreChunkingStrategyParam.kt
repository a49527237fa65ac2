// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How to cut files into chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategyParam
 */
public sealed interface VectorStoreChunkingStrategyParam : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<VectorStoreChunkingStrategyParam>("type") {
        override fun read(value: String, json: JsonObject): VectorStoreChunkingStrategyParam = when (value) {
            "auto" -> AutoChunkingStrategy.decode(json)
            "static" -> StaticChunkingStrategy.decode(json)
            "contextual" -> ContextualChunkingStrategy.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun auto(): AutoChunkingStrategy =
            AutoChunkingStrategy()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun static_(static: StaticChunkingConfig): StaticChunkingStrategy =
            StaticChunkingStrategy(static = static)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun contextual(contextual: ContextualChunkingConfig): ContextualChunkingStrategy =
            ContextualChunkingStrategy(contextual = contextual)
    }
}
