// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Vectors in the order of the inputs.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingList
 */
public class EmbeddingList @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(model { Embedding(it) })),
        model = from.required("model", StringDecoder),
        usage = from.required("usage", model { EmbeddingUsage(it) }),
        additionalProperties = from.constant("object", "list").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("object", `object`)
        to.required("data", data)
        to.required("model", model)
        to.required("usage", usage)
    }
}
