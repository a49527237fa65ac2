// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A file as a vector store has it.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFile
 */
public class VectorStoreFile @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        createdAt = from.required("created_at", LongDecoder),
        vectorStoreId = from.required("vector_store_id", StringDecoder),
        status = from.required("status", VectorStoreFileStatus),
        lastError = from.nullable("last_error", model { VectorStoreFileError(it) }),
        usageBytes = from.required("usage_bytes", LongDecoder),
        attributes = from.required("attributes", MapDecoder(VectorStoreAttributeValue)),
        chunkingStrategy = from.required("chunking_strategy", VectorStoreChunkingStrategy),
        additionalProperties = from.constant("object", "vector_store.file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created_at", createdAt)
        to.required("vector_store_id", vectorStoreId)
        to.required("status", status)
        to.required("last_error", lastError)
        to.required("usage_bytes", usageBytes)
        to.required("attributes", attributes)
        to.required("chunking_strategy", chunkingStrategy)
    }
}
