// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Settings of a query. Those of another kind of bank count for nothing.
 *
 * Source: memory.yaml#/components/schemas/MemoryQueryParams
 */
public class MemoryQueryParams(
    /** How many chunks to answer at most. */
    public val maxChunks: Long? = null,
    /** Chunks that score lower are left out. Default none are. */
    public val scoreThreshold: Double? = null,
    /** Settings for a vector bank. */
    public val vector: Field<VectorMemoryQueryParams> = Field.Absent,
    /** Settings for a key-value bank. */
    public val keyvalue: Field<KeyValueMemoryQueryParams> = Field.Absent,
    /** Settings for a keyword bank. */
    public val keyword: Field<KeywordMemoryQueryParams> = Field.Absent,
    /** Settings for a graph bank. */
    public val graph: Field<GraphMemoryQueryParams> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("max_chunks", maxChunks, LongCodec)
        to.optional("score_threshold", scoreThreshold, DoubleCodec)
        to.field("vector", vector, VectorMemoryQueryParams)
        to.field("keyvalue", keyvalue, KeyValueMemoryQueryParams)
        to.field("keyword", keyword, KeywordMemoryQueryParams)
        to.field("graph", graph, GraphMemoryQueryParams)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<MemoryQueryParams, Builder>(MemoryQueryParams) {
        /** Sets [MemoryQueryParams.maxChunks]. */
        public fun maxChunks(value: Long): Builder = set("max_chunks", value, LongCodec)

        /** Sets [MemoryQueryParams.scoreThreshold]. */
        public fun scoreThreshold(value: Double): Builder = set("score_threshold", value, DoubleCodec)

        /** Sets [MemoryQueryParams.vector]. */
        public fun vector(value: VectorMemoryQueryParams?): Builder = set("vector", value, VectorMemoryQueryParams)

        /** Sets [MemoryQueryParams.keyvalue]. */
        public fun keyvalue(value: KeyValueMemoryQueryParams?): Builder = set("keyvalue", value, KeyValueMemoryQueryParams)

        /** Sets [MemoryQueryParams.keyword]. */
        public fun keyword(value: KeywordMemoryQueryParams?): Builder = set("keyword", value, KeywordMemoryQueryParams)

        /** Sets [MemoryQueryParams.graph]. */
        public fun graph(value: GraphMemoryQueryParams?): Builder = set("graph", value, GraphMemoryQueryParams)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<MemoryQueryParams>() {
        override fun read(from: ObjectReader): MemoryQueryParams {
            return MemoryQueryParams(
                maxChunks = from.optional("max_chunks", LongCodec),
                scoreThreshold = from.optional("score_threshold", DoubleCodec),
                vector = from.field("vector", VectorMemoryQueryParams),
                keyvalue = from.field("keyvalue", KeyValueMemoryQueryParams),
                keyword = from.field("keyword", KeywordMemoryQueryParams),
                graph = from.field("graph", GraphMemoryQueryParams),
                additionalProperties = from.rest(),
            )
        }
    }
}
