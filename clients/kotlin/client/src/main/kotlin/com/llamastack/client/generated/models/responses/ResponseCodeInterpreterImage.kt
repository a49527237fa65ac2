// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What a program drew.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterImage
 */
public class ResponseCodeInterpreterImage @JvmOverloads constructor(
    /** Address of the image. */
    public val url: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseCodeInterpreterOutput {
    /** Tag of this kind. */
    public val type: String get() = "image"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        url = from.required("url", StringDecoder),
        additionalProperties = from.constant("type", "image").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("url", url)
    }
}
