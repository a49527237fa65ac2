// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Files that are read into a store together.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileBatch
 */
public class VectorStoreFileBatch @JvmOverloads constructor(
    /** Identifier of the batch. */
    public val id: String,
    /** When it was made in Unix seconds. */
    public val createdAt: Long,
    /** Store that reads it. */
    public val vectorStoreId: String,
    /** How far the reading of a file or a batch is. */
    public val status: VectorStoreFileStatus,
    /** Files by status. */
    public val fileCounts: VectorStoreFileCounts,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "vector_store.files_batch"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        createdAt = from.required("created_at", LongDecoder),
        vectorStoreId = from.required("vector_store_id", StringDecoder),
        status = from.required("status", VectorStoreFileStatus),
        fileCounts = from.required("file_counts", model { VectorStoreFileCounts(it) }),
        additionalProperties = from.constant("object", "vector_store.files_batch").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created_at", createdAt)
        to.required("vector_store_id", vectorStoreId)
        to.required("status", status)
        to.required("file_counts", fileCounts)
    }
}
