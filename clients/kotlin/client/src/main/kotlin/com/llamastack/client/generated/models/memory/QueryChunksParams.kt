// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Settings of a query; a provider may know more.
 *
 * Source: memory.yaml#/components/schemas/QueryChunksParams
 */
public class QueryChunksParams(
    /** How many chunks to answer at most. */
    public val maxChunks: Long? = null,
    /** Chunks that score lower are left out. Default none are. */
    public val scoreThreshold: Double? = null,
    /** What decides whether a chunk fits - its meaning, its words, or both. */
    public val mode: VectorStoreSearchMode? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("max_chunks", maxChunks, LongCodec)
        to.optional("score_threshold", scoreThreshold, DoubleCodec)
        to.optional("mode", mode, VectorStoreSearchMode)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<QueryChunksParams, Builder>(QueryChunksParams) {
        /** Sets [QueryChunksParams.maxChunks]. */
        public fun maxChunks(value: Long): Builder = set("max_chunks", value, LongCodec)

        /** Sets [QueryChunksParams.scoreThreshold]. */
        public fun scoreThreshold(value: Double): Builder = set("score_threshold", value, DoubleCodec)

        /** Sets [QueryChunksParams.mode]. */
        public fun mode(value: VectorStoreSearchMode): Builder = set("mode", value, VectorStoreSearchMode)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<QueryChunksParams>() {
        override fun read(from: ObjectReader): QueryChunksParams {
            return QueryChunksParams(
                maxChunks = from.optional("max_chunks", LongCodec),
                scoreThreshold = from.optional("score_threshold", DoubleCodec),
                mode = from.optional("mode", VectorStoreSearchMode),
                additionalProperties = from.rest(),
            )
        }
    }
}
