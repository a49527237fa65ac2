// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The store chooses, as a rule 800 tokens with 400 in common.
 *
 * Source: vector_stores.yaml#/components/schemas/AutoChunkingStrategy
 */
public class AutoChunkingStrategy @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy,
    VectorStoreChunkingStrategyParam {
    /** Tag of this kind. */
    public val type: String get() = "auto"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "auto").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
