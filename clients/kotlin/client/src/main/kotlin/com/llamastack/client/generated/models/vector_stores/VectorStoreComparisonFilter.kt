// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Compares an attribute with a value. A file without the attribute, or with one of another type, fits only `ne` and
 * `nin`.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreComparisonFilter
 */
public class VectorStoreComparisonFilter @JvmOverloads constructor(
    /** How to compare; `in` and `nin` look into a list. */
    public val type: VectorStoreComparison,
    /** Name of the attribute. */
    public val key: String,
    /** A value to compare with; a list for `in` and `nin`. */
    public val value: VectorStoreFilterValue,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreFilter {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        type = from.required("type", VectorStoreComparison),
        key = from.required("key", StringDecoder),
        value = from.required("value", VectorStoreFilterValue),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("key", key)
        to.required("value", value)
    }
}
