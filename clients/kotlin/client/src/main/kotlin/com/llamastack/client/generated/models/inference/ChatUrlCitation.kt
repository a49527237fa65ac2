// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A page on the web, and the text that cites it.
 *
 * Source: inference.yaml#/components/schemas/ChatUrlCitation
 */
public class ChatUrlCitation(
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
    override fun write(to: ObjectWriter) {
        to.required("start_index", startIndex, LongCodec)
        to.required("end_index", endIndex, LongCodec)
        to.required("title", title, StringCodec)
        to.required("url", url, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatUrlCitation>() {
        override fun read(from: ObjectReader): ChatUrlCitation {
            return ChatUrlCitation(
                startIndex = from.required("start_index", LongCodec),
                endIndex = from.required("end_index", LongCodec),
                title = from.required("title", StringCodec),
                url = from.required("url", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
