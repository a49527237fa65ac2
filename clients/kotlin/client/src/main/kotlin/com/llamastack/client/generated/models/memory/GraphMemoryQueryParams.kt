// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * How far and along what a graph bank walks.
 *
 * Source: memory.yaml#/components/schemas/GraphMemoryQueryParams
 */
public class GraphMemoryQueryParams(
    /** Most steps away from a start node. */
    public val maxDepth: Long? = null,
    /** Which relations of a node to follow. Default `both`. */
    public val direction: GraphDirection? = null,
    /** Types of relations to follow. Default all. */
    public val relationTypes: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("max_depth", maxDepth, LongCodec)
        to.optional("direction", direction, GraphDirection)
        to.field("relation_types", relationTypes, ListCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<GraphMemoryQueryParams, Builder>(GraphMemoryQueryParams) {
        /** Sets [GraphMemoryQueryParams.maxDepth]. */
        public fun maxDepth(value: Long): Builder = set("max_depth", value, LongCodec)

        /** Sets [GraphMemoryQueryParams.direction]. */
        public fun direction(value: GraphDirection): Builder = set("direction", value, GraphDirection)

        /** Sets [GraphMemoryQueryParams.relationTypes]. */
        public fun relationTypes(value: List<String>?): Builder = set("relation_types", value, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<GraphMemoryQueryParams>() {
        override fun read(from: ObjectReader): GraphMemoryQueryParams {
            return GraphMemoryQueryParams(
                maxDepth = from.optional("max_depth", LongCodec),
                direction = from.optional("direction", GraphDirection),
                relationTypes = from.field("relation_types", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
