// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var maxChunks: Long? = null
        private var scoreThreshold: Double? = null
        private var vector: Field<VectorMemoryQueryParams> = Field.Absent
        private var keyvalue: Field<KeyValueMemoryQueryParams> = Field.Absent
        private var keyword: Field<KeywordMemoryQueryParams> = Field.Absent
        private var graph: Field<GraphMemoryQueryParams> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [MemoryQueryParams.maxChunks]. */
        public fun maxChunks(value: Long): Builder = apply { maxChunks = value }

        /** Sets [MemoryQueryParams.scoreThreshold]. */
        public fun scoreThreshold(value: Double): Builder = apply { scoreThreshold = value }

        /** Sets [MemoryQueryParams.vector]. */
        public fun vector(value: VectorMemoryQueryParams?): Builder = apply { vector = Field.of(value) }

        /** Sets [MemoryQueryParams.keyvalue]. */
        public fun keyvalue(value: KeyValueMemoryQueryParams?): Builder = apply { keyvalue = Field.of(value) }

        /** Sets [MemoryQueryParams.keyword]. */
        public fun keyword(value: KeywordMemoryQueryParams?): Builder = apply { keyword = Field.of(value) }

        /** Sets [MemoryQueryParams.graph]. */
        public fun graph(value: GraphMemoryQueryParams?): Builder = apply { graph = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): MemoryQueryParams = MemoryQueryParams(
            maxChunks = maxChunks,
            scoreThreshold = scoreThreshold,
            vector = vector,
            keyvalue = keyvalue,
            keyword = keyword,
            graph = graph,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
