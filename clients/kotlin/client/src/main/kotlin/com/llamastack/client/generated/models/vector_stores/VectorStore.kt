// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "vector_store")
        to.required("created_at", createdAt, LongCodec)
        to.required("name", name, StringCodec)
        to.field("description", description, StringCodec)
        to.required("usage_bytes", usageBytes, LongCodec)
        to.required("file_counts", fileCounts, VectorStoreFileCounts)
        to.required("status", status, VectorStoreStatus)
        to.field("expires_after", expiresAfter, VectorStoreExpiresAfter)
        to.field("expires_at", expiresAt, LongCodec)
        to.nullable("last_active_at", lastActiveAt, LongCodec)
        to.required("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStore>() {
        override fun read(from: ObjectReader): VectorStore {
            from.constant("object", "vector_store")
            return VectorStore(
                id = from.required("id", StringCodec),
                createdAt = from.required("created_at", LongCodec),
                name = from.required("name", StringCodec),
                usageBytes = from.required("usage_bytes", LongCodec),
                fileCounts = from.required("file_counts", VectorStoreFileCounts),
                status = from.required("status", VectorStoreStatus),
                lastActiveAt = from.nullable("last_active_at", LongCodec),
                metadata = from.required("metadata", AnyObjectCodec),
                description = from.field("description", StringCodec),
                expiresAfter = from.field("expires_after", VectorStoreExpiresAfter),
                expiresAt = from.field("expires_at", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
