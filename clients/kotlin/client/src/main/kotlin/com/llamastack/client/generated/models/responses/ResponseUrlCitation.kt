// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A page that a part of the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseUrlCitation
 */
public class ResponseUrlCitation @JvmOverloads constructor(
    /** Address of the page. */
    public val url: String,
    /** Title of the page. */
    public val title: String,
    /** First character of the part. */
    public val startIndex: Long,
    /** Last character of the part. */
    public val endIndex: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseAnnotation {
    /** Tag of this kind. */
    public val type: String get() = "url_citation"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        url = from.required("url", StringDecoder),
        title = from.required("title", StringDecoder),
        startIndex = from.required("start_index", LongDecoder),
        endIndex = from.required("end_index", LongDecoder),
        additionalProperties = from.constant("type", "url_citation").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("url", url)
        to.required("title", title)
        to.required("start_index", startIndex)
        to.required("end_index", endIndex)
    }
}
