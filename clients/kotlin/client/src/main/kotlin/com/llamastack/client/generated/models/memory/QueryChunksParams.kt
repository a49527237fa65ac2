// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        maxChunks = from.optional("max_chunks", LongDecoder),
        scoreThreshold = from.optional("score_threshold", DoubleDecoder),
        mode = from.optional("mode", VectorStoreSearchMode),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("max_chunks", maxChunks)
        to.optional("score_threshold", scoreThreshold)
        to.optional("mode", mode)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<QueryChunksParams, Builder>() {
        override fun make(from: ObjectReader): QueryChunksParams = QueryChunksParams(from)

        /** Sets [QueryChunksParams.maxChunks]. */
        public fun maxChunks(value: Long): Builder = set("max_chunks", value)

        /** Sets [QueryChunksParams.scoreThreshold]. */
        public fun scoreThreshold(value: Double): Builder = set("score_threshold", value)

        /** Sets [QueryChunksParams.mode]. */
        public fun mode(value: VectorStoreSearchMode): Builder = set("mode", value)
    }
}
