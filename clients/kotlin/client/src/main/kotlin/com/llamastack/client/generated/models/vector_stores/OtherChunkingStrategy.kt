// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Cut in a way that is not known any more.
 *
 * Source: vector_stores.yaml#/components/schemas/OtherChunkingStrategy
 */
public class OtherChunkingStrategy(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    VectorStoreChunkingStrategy {
    /** Tag of this kind. */
    public val type: String get() = "other"

    override fun write(to: ObjectWriter) {
        to.constant("type", "other")
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<OtherChunkingStrategy>() {
        override fun read(from: ObjectReader): OtherChunkingStrategy {
            from.constant("type", "other")
            return OtherChunkingStrategy(
                additionalProperties = from.rest(),
            )
        }
    }
}
