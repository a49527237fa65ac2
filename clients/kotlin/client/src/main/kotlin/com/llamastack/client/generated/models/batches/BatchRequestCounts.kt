// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How many requests are in which state.
 *
 * Source: batches.yaml#/components/schemas/BatchRequestCounts
 */
public class BatchRequestCounts @JvmOverloads constructor(
    /** All of them. */
    public val total: Long,
    /** Answered. */
    public val completed: Long,
    /** Failed. */
    public val failed: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        total = from.required("total", LongDecoder),
        completed = from.required("completed", LongDecoder),
        failed = from.required("failed", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("total", total)
        to.required("completed", completed)
        to.required("failed", failed)
    }
}
