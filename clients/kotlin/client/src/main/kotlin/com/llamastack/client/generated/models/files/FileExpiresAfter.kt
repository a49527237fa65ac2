// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * When to delete the file by itself. A form carries it as `expires_after[anchor]` and `expires_after[seconds]`.
 *
 * Source: files.yaml#/components/schemas/FileExpiresAfter
 */
public class FileExpiresAfter @JvmOverloads constructor(
    /** How long to keep it, from one hour to 30 days. */
    public val seconds: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** The moment from which the time runs. */
    public val anchor: String get() = "created_at"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        seconds = from.required("seconds", LongDecoder),
        additionalProperties = from.constant("anchor", "created_at").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("anchor", anchor)
        to.required("seconds", seconds)
    }
}
