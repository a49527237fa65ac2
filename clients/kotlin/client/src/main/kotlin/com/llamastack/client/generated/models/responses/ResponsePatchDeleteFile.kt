// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A file goes away.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchDeleteFile
 */
public class ResponsePatchDeleteFile @JvmOverloads constructor(
    /** Path of the file. */
    public val path: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponsePatchOperation {
    /** Tag of this kind. */
    public val type: String get() = "delete_file"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        path = from.required("path", StringDecoder),
        additionalProperties = from.constant("type", "delete_file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("path", path)
    }
}
