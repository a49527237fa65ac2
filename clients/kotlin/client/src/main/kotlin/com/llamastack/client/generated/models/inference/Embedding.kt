// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The vector of one input.
 *
 * Source: inference.yaml#/components/schemas/Embedding
 */
public class Embedding(
    /** Place of the input. */
    public val index: Long,
    /** A vector in the encoding asked for. */
    public val embedding: EmbeddingVector,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "embedding"

    override fun write(to: ObjectWriter) {
        to.constant("object", "embedding")
        to.required("index", index, LongCodec)
        to.required("embedding", embedding, EmbeddingVector)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Embedding>() {
        override fun read(from: ObjectReader): Embedding {
            from.constant("object", "embedding")
            return Embedding(
                index = from.required("index", LongCodec),
                embedding = from.required("embedding", EmbeddingVector),
                additionalProperties = from.rest(),
            )
        }
    }
}
