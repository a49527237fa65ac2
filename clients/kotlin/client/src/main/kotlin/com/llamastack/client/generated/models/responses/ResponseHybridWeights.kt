// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Weights of a search by meaning and by words.
 *
 * Source: responses.yaml#/components/schemas/ResponseHybridWeights
 */
public class ResponseHybridWeights @JvmOverloads constructor(
    /** Weight of the meaning. */
    public val embeddingWeight: Double,
    /** Weight of the words. */
    public val textWeight: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        embeddingWeight = from.required("embedding_weight", DoubleDecoder),
        textWeight = from.required("text_weight", DoubleDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("embedding_weight", embeddingWeight)
        to.required("text_weight", textWeight)
    }
}
