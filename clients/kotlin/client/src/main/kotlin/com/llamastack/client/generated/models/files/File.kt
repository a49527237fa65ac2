// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        bytes = from.required("bytes", LongDecoder),
        createdAt = from.required("created_at", LongDecoder),
        filename = from.required("filename", StringDecoder),
        purpose = from.required("purpose", FilePurpose),
        status = from.required("status", FileStatus),
        statusDetails = from.required("status_details", StringDecoder),
        expiresAt = from.field("expires_at", LongDecoder),
        additionalProperties = from.constant("object", "file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("bytes", bytes)
        to.required("created_at", createdAt)
        to.field("expires_at", expiresAt)
        to.required("filename", filename)
        to.required("purpose", purpose)
        to.required("status", status)
        to.required("status_details", statusDetails)
    }
}
