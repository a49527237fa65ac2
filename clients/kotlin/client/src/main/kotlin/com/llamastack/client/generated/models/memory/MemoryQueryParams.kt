// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        maxChunks = from.optional("max_chunks", LongDecoder),
        scoreThreshold = from.optional("score_threshold", DoubleDecoder),
        vector = from.field("vector", model { VectorMemoryQueryParams(it) }),
        keyvalue = from.field("keyvalue", model { KeyValueMemoryQueryParams(it) }),
        keyword = from.field("keyword", model { KeywordMemoryQueryParams(it) }),
        graph = from.field("graph", model { GraphMemoryQueryParams(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("max_chunks", maxChunks)
        to.optional("score_threshold", scoreThreshold)
        to.field("vector", vector)
        to.field("keyvalue", keyvalue)
        to.field("keyword", keyword)
        to.field("graph", graph)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<MemoryQueryParams, Builder>() {
        override fun make(from: ObjectReader): MemoryQueryParams = MemoryQueryParams(from)

        /** Sets [MemoryQueryParams.maxChunks]. */
        public fun maxChunks(value: Long): Builder = set("max_chunks", value)

        /** Sets [MemoryQueryParams.scoreThreshold]. */
        public fun scoreThreshold(value: Double): Builder = set("score_threshold", value)

        /** Sets [MemoryQueryParams.vector]. */
        public fun vector(value: VectorMemoryQueryParams?): Builder = set("vector", value)

        /** Sets [MemoryQueryParams.keyvalue]. */
        public fun keyvalue(value: KeyValueMemoryQueryParams?): Builder = set("keyvalue", value)

        /** Sets [MemoryQueryParams.keyword]. */
        public fun keyword(value: KeywordMemoryQueryParams?): Builder = set("keyword", value)

        /** Sets [MemoryQueryParams.graph]. */
        public fun graph(value: GraphMemoryQueryParams?): Builder = set("graph", value)
    }
}
