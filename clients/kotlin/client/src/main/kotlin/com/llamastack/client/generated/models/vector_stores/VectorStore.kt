// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A place that files are read into and searched in.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStore
 */
public class VectorStore(
    /** Identifier of the store. */
    public val id: String,
    /** When it was made in Unix seconds. */
    public val createdAt: Long,
    /** Name for people; empty when none was given. */
    public val name: String,
    /** Bytes that its files take. */
    public val usageBytes: Long,
    /** Files by status. */
    public val fileCounts: VectorStoreFileCounts,
    /** Whether a store can be searched; while files are being read it already can. */
    public val status: VectorStoreStatus,
    /** When it was last used in Unix seconds; null for never. */
    public val lastActiveAt: Long?,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** What the store is for. */
    public val description: Field<String> = Field.Absent,
    /** When the store expires; null or absent for never. */
    public val expiresAfter: Field<VectorStoreExpiresAfter> = Field.Absent,
    /** When it will expire in Unix seconds; null or absent for never. */
    public val expiresAt: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "vector_store"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        createdAt = from.required("created_at", LongDecoder),
        name = from.required("name", StringDecoder),
        usageBytes = from.required("usage_bytes", LongDecoder),
        fileCounts = from.required("file_counts", model { VectorStoreFileCounts(it) }),
        status = from.required("status", VectorStoreStatus),
        lastActiveAt = from.nullable("last_active_at", LongDecoder),
        metadata = from.required("metadata", AnyObjectDecoder),
        description = from.field("description", StringDecoder),
        expiresAfter = from.field("expires_after", model { VectorStoreExpiresAfter(it) }),
        expiresAt = from.field("expires_at", LongDecoder),
        additionalProperties = from.constant("object", "vector_store").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created_at", createdAt)
        to.required("name", name)
        to.field("description", description)
        to.required("usage_bytes", usageBytes)
        to.required("file_counts", fileCounts)
        to.required("status", status)
        to.field("expires_after", expiresAfter)
        to.field("expires_at", expiresAt)
        to.required("last_active_at", lastActiveAt)
        to.required("metadata", metadata)
    }
}
