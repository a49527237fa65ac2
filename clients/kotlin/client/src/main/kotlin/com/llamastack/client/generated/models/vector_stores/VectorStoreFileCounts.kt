// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Files by status.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileCounts
 */
public class VectorStoreFileCounts(
    /** Files being read. */
    public val inProgress: Long,
    /** Files that can be searched. */
    public val completed: Long,
    /** Files that could not be read. */
    public val failed: Long,
    /** Files whose reading was stopped. */
    public val cancelled: Long,
    /** All files. */
    public val total: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("in_progress", inProgress, LongCodec)
        to.required("completed", completed, LongCodec)
        to.required("failed", failed, LongCodec)
        to.required("cancelled", cancelled, LongCodec)
        to.required("total", total, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreFileCounts>() {
        override fun read(from: ObjectReader): VectorStoreFileCounts {
            return VectorStoreFileCounts(
                inProgress = from.required("in_progress", LongCodec),
                completed = from.required("completed", LongCodec),
                failed = from.required("failed", LongCodec),
                cancelled = from.required("cancelled", LongCodec),
                total = from.required("total", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
