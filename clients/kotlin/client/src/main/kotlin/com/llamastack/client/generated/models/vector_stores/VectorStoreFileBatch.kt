// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Files that are read into a store together.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileBatch
 */
public class VectorStoreFileBatch(
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

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "vector_store.files_batch")
        to.required("created_at", createdAt, LongCodec)
        to.required("vector_store_id", vectorStoreId, StringCodec)
        to.required("status", status, VectorStoreFileStatus)
        to.required("file_counts", fileCounts, VectorStoreFileCounts)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreFileBatch>() {
        override fun read(from: ObjectReader): VectorStoreFileBatch {
            from.constant("object", "vector_store.files_batch")
            return VectorStoreFileBatch(
                id = from.required("id", StringCodec),
                createdAt = from.required("created_at", LongCodec),
                vectorStoreId = from.required("vector_store_id", StringCodec),
                status = from.required("status", VectorStoreFileStatus),
                fileCounts = from.required("file_counts", VectorStoreFileCounts),
                additionalProperties = from.rest(),
            )
        }
    }
}
