// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A reference to content kept elsewhere.
 *
 * Source: common.yaml#/components/schemas/Url
 */
public class Url(
    /** Where the content is: `https:`, `file:` or `data:`. */
    public val uri: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AttachmentContent,
    DocumentContent {
    override fun write(to: ObjectWriter) {
        to.required("uri", uri, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Url>() {
        override fun read(from: ObjectReader): Url {
            return Url(
                uri = from.required("uri", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
