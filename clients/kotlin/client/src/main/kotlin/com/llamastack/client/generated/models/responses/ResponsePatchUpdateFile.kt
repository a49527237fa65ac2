// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * New lines in a file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchUpdateFile
 */
public class ResponsePatchUpdateFile @JvmOverloads constructor(
    /** Path of the file. */
    public val path: String,
    /** The change as a diff. */
    public val diff: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponsePatchOperation {
    /** Tag of this kind. */
    public val type: String get() = "update_file"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        path = from.required("path", StringDecoder),
        diff = from.required("diff", StringDecoder),
        additionalProperties = from.constant("type", "update_file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("path", path)
        to.required("diff", diff)
    }
}
