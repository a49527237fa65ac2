// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A file that the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileCitation
 */
public class ResponseFileCitation @JvmOverloads constructor(
    /** Identifier of the file. */
    public val fileId: String,
    /** Name of the file. */
    public val filename: String,
    /** Place in the text where the citation belongs, in characters. */
    public val index: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseAnnotation {
    /** Tag of this kind. */
    public val type: String get() = "file_citation"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileId = from.required("file_id", StringDecoder),
        filename = from.required("filename", StringDecoder),
        index = from.required("index", LongDecoder),
        additionalProperties = from.constant("type", "file_citation").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("file_id", fileId)
        to.required("filename", filename)
        to.required("index", index)
    }
}
