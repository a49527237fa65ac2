// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Compares an attribute with a value. A file without the attribute, or with one of another type, fits only `ne` and
 * `nin`.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreComparisonFilter
 */
public class VectorStoreComparisonFilter(
    /** How to compare; `in` and `nin` look into a list. */
    public val type: VectorStoreComparison,
    /** Name of the attribute. */
    public val key: String,
    /** A value to compare with; a list for `in` and `nin`. */
    public val value: VectorStoreFilterValue,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreFilter {
    override fun write(to: ObjectWriter) {
        to.required("type", type, VectorStoreComparison)
        to.required("key", key, StringCodec)
        to.required("value", value, VectorStoreFilterValue)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<VectorStoreComparisonFilter, Builder>(VectorStoreComparisonFilter) {
        /** Sets [VectorStoreComparisonFilter.type]. */
        public fun type(value: VectorStoreComparison): Builder = set("type", value, VectorStoreComparison)

        /** Sets [VectorStoreComparisonFilter.key]. */
        public fun key(value: String): Builder = set("key", value, StringCodec)

        /** Sets [VectorStoreComparisonFilter.value]. */
        public fun value(value: VectorStoreFilterValue): Builder = set("value", value, VectorStoreFilterValue)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreComparisonFilter>() {
        override fun read(from: ObjectReader): VectorStoreComparisonFilter {
            return VectorStoreComparisonFilter(
                type = from.required("type", VectorStoreComparison),
                key = from.required("key", StringCodec),
                value = from.required("value", VectorStoreFilterValue),
                additionalProperties = from.rest(),
            )
        }
    }
}
