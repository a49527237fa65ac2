// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The store chooses, as a rule 800 tokens with 400 in common.
 *
 * Source: vector_stores.yaml#/components/schemas/AutoChunkingStrategy
 */
public class AutoChunkingStrategy(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy,
    VectorStoreChunkingStrategyParam {
    /** Tag of this kind. */
    public val type: String get() = "auto"

    override fun write(to: ObjectWriter) {
        to.constant("type", "auto")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<AutoChunkingStrategy, Builder>(AutoChunkingStrategy) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AutoChunkingStrategy>() {
        override fun read(from: ObjectReader): AutoChunkingStrategy {
            from.constant("type", "auto")
            return AutoChunkingStrategy(
                additionalProperties = from.rest(),
            )
        }
    }
}
