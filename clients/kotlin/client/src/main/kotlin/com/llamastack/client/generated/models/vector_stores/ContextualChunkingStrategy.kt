// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Chunks of a fixed size, each led by a sentence of a model that says where it stands in the file.
 *
 * Source: vector_stores.yaml#/components/schemas/ContextualChunkingStrategy
 */
public class ContextualChunkingStrategy @JvmOverloads constructor(
    /** Size of chunks and the model that leads into them. */
    public val contextual: ContextualChunkingConfig,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy,
    VectorStoreChunkingStrategyParam {
    /** Tag of this kind. */
    public val type: String get() = "contextual"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        contextual = from.required("contextual", model { ContextualChunkingConfig(it) }),
        additionalProperties = from.constant("type", "contextual").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("contextual", contextual)
    }
}
