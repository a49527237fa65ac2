// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Vectors in the order of the contents.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingsResponse
 */
public class EmbeddingsResponse @JvmOverloads constructor(
    /** The vectors. */
    public val embeddings: List<FloatVector>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        embeddings = from.required("embeddings", ListDecoder(ListDecoder(DoubleDecoder))),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("embeddings", embeddings)
    }
}
