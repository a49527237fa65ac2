// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.firstFitting
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A condition on attributes, one comparison or several joined.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFilter
 */
public sealed interface VectorStoreFilter : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<VectorStoreFilter> {
        override fun decode(json: JsonElement): VectorStoreFilter = when (kindOf(json)) {
            JsonKind.OBJECT -> firstFitting(json, VectorStoreCompoundFilter, model { VectorStoreComparisonFilter(it) })
            else -> throw mismatch("an object", json)
        }
    }
}
