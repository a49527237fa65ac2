// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A source that a text cites.
 *
 * Source: inference.yaml#/components/schemas/ChatAnnotation
 */
public class ChatAnnotation(
    /** A page on the web, and the text that cites it. */
    public val urlCitation: ChatUrlCitation,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of source. */
    public val type: String get() = "url_citation"

    override fun write(to: ObjectWriter) {
        to.constant("type", "url_citation")
        to.required("url_citation", urlCitation, ChatUrlCitation)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAnnotation>() {
        override fun read(from: ObjectReader): ChatAnnotation {
            from.constant("type", "url_citation")
            return ChatAnnotation(
                urlCitation = from.required("url_citation", ChatUrlCitation),
                additionalProperties = from.rest(),
            )
        }
    }
}
