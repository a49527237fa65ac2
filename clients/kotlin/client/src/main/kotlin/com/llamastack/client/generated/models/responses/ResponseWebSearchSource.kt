// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A page that was found.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchSource
 */
public class ResponseWebSearchSource @JvmOverloads constructor(
    /** Address of the page. */
    public val url: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of the source. */
    public val type: String get() = "url"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        url = from.required("url", StringDecoder),
        additionalProperties = from.constant("type", "url").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("url", url)
    }
}
