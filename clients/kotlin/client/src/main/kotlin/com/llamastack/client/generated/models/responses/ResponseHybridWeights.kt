// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Weights of a search by meaning and by words.
 *
 * Source: responses.yaml#/components/schemas/ResponseHybridWeights
 */
public class ResponseHybridWeights(
    /** Weight of the meaning. */
    public val embeddingWeight: Double,
    /** Weight of the words. */
    public val textWeight: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("embedding_weight", embeddingWeight, DoubleCodec)
        to.required("text_weight", textWeight, DoubleCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseHybridWeights, Builder>(ResponseHybridWeights) {
        /** Sets [ResponseHybridWeights.embeddingWeight]. */
        public fun embeddingWeight(value: Double): Builder = set("embedding_weight", value, DoubleCodec)

        /** Sets [ResponseHybridWeights.textWeight]. */
        public fun textWeight(value: Double): Builder = set("text_weight", value, DoubleCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseHybridWeights>() {
        override fun read(from: ObjectReader): ResponseHybridWeights {
            return ResponseHybridWeights(
                embeddingWeight = from.required("embedding_weight", DoubleCodec),
                textWeight = from.required("text_weight", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
