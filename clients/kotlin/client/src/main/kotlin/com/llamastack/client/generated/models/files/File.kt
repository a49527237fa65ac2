// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A file without its content.
 *
 * Source: files.yaml#/components/schemas/File
 */
public class File(
    /** Identifier of the file. */
    public val id: String,
    /** Size of the content in bytes. */
    public val bytes: Long,
    /** When it was uploaded in Unix seconds. */
    public val createdAt: Long,
    /** Name given on upload. */
    public val filename: String,
    /** What a file is for. */
    public val purpose: FilePurpose,
    /** Whether a file can be used. */
    public val status: FileStatus,
    /** Why `status` is `error`; empty otherwise. */
    public val statusDetails: String,
    /** When it will be deleted in Unix seconds; null or absent for never. */
    public val expiresAt: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "file"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "file")
        to.required("bytes", bytes, LongCodec)
        to.required("created_at", createdAt, LongCodec)
        to.field("expires_at", expiresAt, LongCodec)
        to.required("filename", filename, StringCodec)
        to.required("purpose", purpose, FilePurpose)
        to.required("status", status, FileStatus)
        to.required("status_details", statusDetails, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<File>() {
        override fun read(from: ObjectReader): File {
            from.constant("object", "file")
            return File(
                id = from.required("id", StringCodec),
                bytes = from.required("bytes", LongCodec),
                createdAt = from.required("created_at", LongCodec),
                filename = from.required("filename", StringCodec),
                purpose = from.required("purpose", FilePurpose),
                status = from.required("status", FileStatus),
                statusDetails = from.required("status_details", StringCodec),
                expiresAt = from.field("expires_at", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
