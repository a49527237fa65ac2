// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Proof that a file is gone.
 *
 * Source: files.yaml#/components/schemas/FileDeleted
 */
public class FileDeleted @JvmOverloads constructor(
    /** Identifier that the file had. */
    public val id: String,
    /** Whether it is deleted. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "file"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        deleted = from.required("deleted", BooleanDecoder),
        additionalProperties = from.constant("object", "file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("deleted", deleted)
    }
}
