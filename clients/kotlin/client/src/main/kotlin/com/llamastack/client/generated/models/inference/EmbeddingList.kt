// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Vectors in the order of the inputs.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingList
 */
public class EmbeddingList(
    /** The vectors. */
    public val data: List<Embedding>,
    /** Model that made them. */
    public val model: String,
    /** Tokens used. */
    public val usage: EmbeddingUsage,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "list"

    override fun write(to: ObjectWriter) {
        to.constant("object", "list")
        to.required("data", data, ListCodec(Embedding))
        to.required("model", model, StringCodec)
        to.required("usage", usage, EmbeddingUsage)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EmbeddingList>() {
        override fun read(from: ObjectReader): EmbeddingList {
            from.constant("object", "list")
            return EmbeddingList(
                data = from.required("data", ListCodec(Embedding)),
                model = from.required("model", StringCodec),
                usage = from.required("usage", EmbeddingUsage),
                additionalProperties = from.rest(),
            )
        }
    }
}
