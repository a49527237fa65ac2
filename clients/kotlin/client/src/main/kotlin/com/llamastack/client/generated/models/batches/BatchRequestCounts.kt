// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How many requests are in which state.
 *
 * Source: batches.yaml#/components/schemas/BatchRequestCounts
 */
public class BatchRequestCounts(
    /** All of them. */
    public val total: Long,
    /** Answered. */
    public val completed: Long,
    /** Failed. */
    public val failed: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("total", total, LongCodec)
        to.required("completed", completed, LongCodec)
        to.required("failed", failed, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchRequestCounts>() {
        override fun read(from: ObjectReader): BatchRequestCounts {
            return BatchRequestCounts(
                total = from.required("total", LongCodec),
                completed = from.required("completed", LongCodec),
                failed = from.required("failed", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
