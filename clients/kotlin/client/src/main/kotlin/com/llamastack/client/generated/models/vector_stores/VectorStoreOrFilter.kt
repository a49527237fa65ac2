// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * True when any of its conditions is.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreOrFilter
 */
public class VectorStoreOrFilter(
    /** The conditions. */
    public val filters: List<VectorStoreFilter>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreCompoundFilter {
    /** Tag of this kind. */
    public val type: String get() = "or"

    override fun write(to: ObjectWriter) {
        to.constant("type", "or")
        to.required("filters", filters, ListCodec(VectorStoreFilter))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<VectorStoreOrFilter, Builder>(VectorStoreOrFilter) {
        /** Sets [VectorStoreOrFilter.filters]. */
        public fun filters(value: List<VectorStoreFilter>): Builder = set("filters", value, ListCodec(VectorStoreFilter))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreOrFilter>() {
        override fun read(from: ObjectReader): VectorStoreOrFilter {
            from.constant("type", "or")
            return VectorStoreOrFilter(
                filters = from.required("filters", ListCodec(VectorStoreFilter)),
                additionalProperties = from.rest(),
            )
        }
    }
}
