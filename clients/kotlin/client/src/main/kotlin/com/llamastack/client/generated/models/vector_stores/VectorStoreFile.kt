// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A file as a vector store has it.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFile
 */
public class VectorStoreFile(
    /** Identifier of the file. */
    public val id: String,
    /** When it was added in Unix seconds. */
    public val createdAt: Long,
    /** Store that has it. */
    public val vectorStoreId: String,
    /** How far the reading of a file or a batch is. */
    public val status: VectorStoreFileStatus,
    /** Why reading failed; null when it did not. */
    public val lastError: VectorStoreFileError?,
    /** Bytes that it takes in the store. */
    public val usageBytes: Long,
    /** Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512. */
    public val attributes: VectorStoreAttributes,
    /** How a file was cut into chunks. */
    public val chunkingStrategy: VectorStoreChunkingStrategy,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "vector_store.file"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "vector_store.file")
        to.required("created_at", createdAt, LongCodec)
        to.required("vector_store_id", vectorStoreId, StringCodec)
        to.required("status", status, VectorStoreFileStatus)
        to.nullable("last_error", lastError, VectorStoreFileError)
        to.required("usage_bytes", usageBytes, LongCodec)
        to.required("attributes", attributes, MapCodec(VectorStoreAttributeValue))
        to.required("chunking_strategy", chunkingStrategy, VectorStoreChunkingStrategy)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreFile>() {
        override fun read(from: ObjectReader): VectorStoreFile {
            from.constant("object", "vector_store.file")
            return VectorStoreFile(
                id = from.required("id", StringCodec),
                createdAt = from.required("created_at", LongCodec),
                vectorStoreId = from.required("vector_store_id", StringCodec),
                status = from.required("status", VectorStoreFileStatus),
                lastError = from.nullable("last_error", VectorStoreFileError),
                usageBytes = from.required("usage_bytes", LongCodec),
                attributes = from.required("attributes", MapCodec(VectorStoreAttributeValue)),
                chunkingStrategy = from.required("chunking_strategy", VectorStoreChunkingStrategy),
                additionalProperties = from.rest(),
            )
        }
    }
}
