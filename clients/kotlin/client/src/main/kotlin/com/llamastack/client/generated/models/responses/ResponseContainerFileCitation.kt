// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A file in a container that a part of the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseContainerFileCitation
 */
public class ResponseContainerFileCitation @JvmOverloads constructor(
    /** Identifier of the container. */
    public val containerId: String,
    /** Identifier of the file. */
    public val fileId: String,
    /** Name of the file. */
    public val filename: String,
    /** First character of the part. */
    public val startIndex: Long,
    /** Last character of the part. */
    public val endIndex: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseAnnotation {
    /** Tag of this kind. */
    public val type: String get() = "container_file_citation"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        containerId = from.required("container_id", StringDecoder),
        fileId = from.required("file_id", StringDecoder),
        filename = from.required("filename", StringDecoder),
        startIndex = from.required("start_index", LongDecoder),
        endIndex = from.required("end_index", LongDecoder),
        additionalProperties = from.constant("type", "container_file_citation").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("container_id", containerId)
        to.required("file_id", fileId)
        to.required("filename", filename)
        to.required("start_index", startIndex)
        to.required("end_index", endIndex)
    }
}
