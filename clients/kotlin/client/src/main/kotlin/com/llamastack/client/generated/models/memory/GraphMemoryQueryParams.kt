// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        maxDepth = from.optional("max_depth", LongDecoder),
        direction = from.optional("direction", GraphDirection),
        relationTypes = from.field("relation_types", ListDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("max_depth", maxDepth)
        to.optional("direction", direction)
        to.field("relation_types", relationTypes)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<GraphMemoryQueryParams, Builder>() {
        override fun make(from: ObjectReader): GraphMemoryQueryParams = GraphMemoryQueryParams(from)

        /** Sets [GraphMemoryQueryParams.maxDepth]. */
        public fun maxDepth(value: Long): Builder = set("max_depth", value)

        /** Sets [GraphMemoryQueryParams.direction]. */
        public fun direction(value: GraphDirection): Builder = set("direction", value)

        /** Sets [GraphMemoryQueryParams.relationTypes]. */
        public fun relationTypes(value: List<String>?): Builder = set("relation_types", value)
    }
}
