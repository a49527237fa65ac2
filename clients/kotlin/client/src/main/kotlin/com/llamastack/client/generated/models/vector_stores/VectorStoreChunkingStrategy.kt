// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How a file was cut into chunks.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategy
 */
public sealed interface VectorStoreChunkingStrategy : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<VectorStoreChunkingStrategy>("type") {
        override fun read(value: String, from: ObjectReader): VectorStoreChunkingStrategy? = when (value) {
            "auto" -> AutoChunkingStrategy(from)
            "static" -> StaticChunkingStrategy(from)
            "contextual" -> ContextualChunkingStrategy(from)
            "other" -> OtherChunkingStrategy(from)
            else -> null
        }
    }
}
