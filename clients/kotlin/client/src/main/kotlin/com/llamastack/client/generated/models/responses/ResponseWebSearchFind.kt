// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A text was looked for in a page.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchFind
 */
public class ResponseWebSearchFind @JvmOverloads constructor(
    /** Address of the page. */
    public val url: String,
    /** The text. */
    public val pattern: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseWebSearchAction {
    /** Tag of this kind. */
    public val type: String get() = "find_in_page"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        url = from.required("url", StringDecoder),
        pattern = from.required("pattern", StringDecoder),
        additionalProperties = from.constant("type", "find_in_page").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("url", url)
        to.required("pattern", pattern)
    }
}
