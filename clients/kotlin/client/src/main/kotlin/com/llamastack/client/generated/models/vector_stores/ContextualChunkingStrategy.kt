// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Chunks of a fixed size, each led by a sentence of a model that says where it stands in the file.
 *
 * Source: vector_stores.yaml#/components/schemas/ContextualChunkingStrategy
 */
public class ContextualChunkingStrategy(
    /** Size of chunks and the model that leads into them. */
    public val contextual: ContextualChunkingConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy,
    VectorStoreChunkingStrategyParam {
    /** Tag of this kind. */
    public val type: String get() = "contextual"

    override fun write(to: ObjectWriter) {
        to.constant("type", "contextual")
        to.required("contextual", contextual, ContextualChunkingConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ContextualChunkingStrategy, Builder>(ContextualChunkingStrategy) {
        /** Sets [ContextualChunkingStrategy.contextual]. */
        public fun contextual(value: ContextualChunkingConfig): Builder = set("contextual", value, ContextualChunkingConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ContextualChunkingStrategy>() {
        override fun read(from: ObjectReader): ContextualChunkingStrategy {
            from.constant("type", "contextual")
            return ContextualChunkingStrategy(
                contextual = from.required("contextual", ContextualChunkingConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
