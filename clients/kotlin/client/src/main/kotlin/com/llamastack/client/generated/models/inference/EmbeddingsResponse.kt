// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Vectors in the order of the contents.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingsResponse
 */
public class EmbeddingsResponse(
    /** The vectors. */
    public val embeddings: List<FloatVector>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("embeddings", embeddings, ListCodec(ListCodec(DoubleCodec)))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EmbeddingsResponse>() {
        override fun read(from: ObjectReader): EmbeddingsResponse {
            return EmbeddingsResponse(
                embeddings = from.required("embeddings", ListCodec(ListCodec(DoubleCodec))),
                additionalProperties = from.rest(),
            )
        }
    }
}
