// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Cut in a way that is not known any more.
 *
 * Source: vector_stores.yaml#/components/schemas/OtherChunkingStrategy
 */
public class OtherChunkingStrategy @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy {
    /** Tag of this kind. */
    public val type: String get() = "other"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "other").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
