// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A reference to content kept elsewhere.
 *
 * Source: common.yaml#/components/schemas/Url
 */
public class Url @JvmOverloads constructor(
    /** Where the content is: `https:`, `file:` or `data:`. */
    public val uri: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AttachmentContent,
    DocumentContent {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        uri = from.required("uri", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("uri", uri)
    }
}
