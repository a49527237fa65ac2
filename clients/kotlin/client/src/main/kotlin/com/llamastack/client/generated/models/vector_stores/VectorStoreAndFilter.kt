// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * True when all its conditions are.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreAndFilter
 */
public class VectorStoreAndFilter @JvmOverloads constructor(
    /** The conditions. */
    public val filters: List<VectorStoreFilter>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreCompoundFilter {
    /** Tag of this kind. */
    public val type: String get() = "and"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        filters = from.required("filters", ListDecoder(VectorStoreFilter)),
        additionalProperties = from.constant("type", "and").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("filters", filters)
    }
}
