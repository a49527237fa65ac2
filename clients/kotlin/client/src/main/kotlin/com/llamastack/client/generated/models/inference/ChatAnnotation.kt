// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A source that a text cites.
 *
 * Source: inference.yaml#/components/schemas/ChatAnnotation
 */
public class ChatAnnotation @JvmOverloads constructor(
    /** A page on the web, and the text that cites it. */
    public val urlCitation: ChatUrlCitation,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of source. */
    public val type: String get() = "url_citation"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        urlCitation = from.required("url_citation", model { ChatUrlCitation(it) }),
        additionalProperties = from.constant("type", "url_citation").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("url_citation", urlCitation)
    }
}
