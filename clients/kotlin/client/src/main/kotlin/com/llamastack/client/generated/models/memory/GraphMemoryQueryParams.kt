// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var maxDepth: Long? = null
        private var direction: GraphDirection? = null
        private var relationTypes: Field<List<String>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [GraphMemoryQueryParams.maxDepth]. */
        public fun maxDepth(value: Long): Builder = apply { maxDepth = value }

        /** Sets [GraphMemoryQueryParams.direction]. */
        public fun direction(value: GraphDirection): Builder = apply { direction = value }

        /** Sets [GraphMemoryQueryParams.relationTypes]. */
        public fun relationTypes(value: List<String>?): Builder = apply { relationTypes = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): GraphMemoryQueryParams = GraphMemoryQueryParams(
            maxDepth = maxDepth,
            direction = direction,
            relationTypes = relationTypes,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
