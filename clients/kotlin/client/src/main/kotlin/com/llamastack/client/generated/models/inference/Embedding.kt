// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The vector of one input.
 *
 * Source: inference.yaml#/components/schemas/Embedding
 */
public class Embedding @JvmOverloads constructor(
    /** Place of the input. */
    public val index: Long,
    /** A vector in the encoding asked for. */
    public val embedding: EmbeddingVector,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "embedding"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        index = from.required("index", LongDecoder),
        embedding = from.required("embedding", EmbeddingVector),
        additionalProperties = from.constant("object", "embedding").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("object", `object`)
        to.required("index", index)
        to.required("embedding", embedding)
    }
}
