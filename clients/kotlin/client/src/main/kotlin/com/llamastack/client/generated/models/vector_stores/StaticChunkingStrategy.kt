// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<StaticChunkingStrategy, Builder>(StaticChunkingStrategy) {
        /** Sets [StaticChunkingStrategy.static]. */
        public fun static_(value: StaticChunkingConfig): Builder = set("static", value, StaticChunkingConfig)
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
