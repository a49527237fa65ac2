// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One of the k likeliest tokens.
 *
 * Source: common.yaml#/components/schemas/TopKSamplingStrategy
 */
public class TopKSamplingStrategy @JvmOverloads constructor(
    /** How many tokens stand for choice. */
    public val topK: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    SamplingStrategy {
    /** Tag of this kind. */
    public val type: String get() = "top_k"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        topK = from.required("top_k", LongDecoder),
        additionalProperties = from.constant("type", "top_k").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("top_k", topK)
    }
}
