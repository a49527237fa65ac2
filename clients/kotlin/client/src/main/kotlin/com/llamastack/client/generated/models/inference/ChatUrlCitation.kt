// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A page on the web, and the text that cites it.
 *
 * Source: inference.yaml#/components/schemas/ChatUrlCitation
 */
public class ChatUrlCitation @JvmOverloads constructor(
    /** First character of the citing text. */
    public val startIndex: Long,
    /** Last character of the citing text. */
    public val endIndex: Long,
    /** Title of the page. */
    public val title: String,
    /** Address of the page. */
    public val url: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        startIndex = from.required("start_index", LongDecoder),
        endIndex = from.required("end_index", LongDecoder),
        title = from.required("title", StringDecoder),
        url = from.required("url", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("start_index", startIndex)
        to.required("end_index", endIndex)
        to.required("title", title)
        to.required("url", url)
    }
}
