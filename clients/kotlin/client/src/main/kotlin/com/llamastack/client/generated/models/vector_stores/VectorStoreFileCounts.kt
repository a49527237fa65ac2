// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Files by status.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileCounts
 */
public class VectorStoreFileCounts @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inProgress = from.required("in_progress", LongDecoder),
        completed = from.required("completed", LongDecoder),
        failed = from.required("failed", LongDecoder),
        cancelled = from.required("cancelled", LongDecoder),
        total = from.required("total", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("in_progress", inProgress)
        to.required("completed", completed)
        to.required("failed", failed)
        to.required("cancelled", cancelled)
        to.required("total", total)
    }
}
