// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How a file was cut into chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategy
 */
public sealed interface VectorStoreChunkingStrategy : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<VectorStoreChunkingStrategy>("type") {
        override fun read(value: String, json: JsonObject): VectorStoreChunkingStrategy = when (value) {
            "auto" -> AutoChunkingStrategy.decode(json)
            "static" -> StaticChunkingStrategy.decode(json)
            "contextual" -> ContextualChunkingStrategy.decode(json)
            "other" -> OtherChunkingStrategy.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
