// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Chunks of a fixed size.
 *
 * Source: vector_stores.yaml#/components/schemas/StaticChunkingStrategy
 */
public class StaticChunkingStrategy @JvmOverloads constructor(
    /** Size of chunks. */
    public val static: StaticChunkingConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy,
    VectorStoreChunkingStrategyParam {
    /** Tag of this kind. */
    public val type: String get() = "static"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        static = from.required("static", model { StaticChunkingConfig(it) }),
        additionalProperties = from.constant("type", "static").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("static", static)
    }
}
