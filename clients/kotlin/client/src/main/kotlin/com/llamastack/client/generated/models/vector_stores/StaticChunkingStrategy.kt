// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Chunks of a fixed size.
 *
 * Source: vector_stores.yaml#/components/schemas/StaticChunkingStrategy
 */
public class StaticChunkingStrategy(
    /** Size of chunks. */
    public val static: StaticChunkingConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy,
    VectorStoreChunkingStrategyParam {
    /** Tag of this kind. */
    public val type: String get() = "static"

    override fun write(to: ObjectWriter) {
        to.constant("type", "static")
        to.required("static", static, StaticChunkingConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StaticChunkingStrategy>() {
        override fun read(from: ObjectReader): StaticChunkingStrategy {
            from.constant("type", "static")
            return StaticChunkingStrategy(
                static = from.required("static", StaticChunkingConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
