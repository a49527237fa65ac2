// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Any text.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolText
 */
public class ResponseCustomToolText @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseCustomToolFormat {
    /** Tag of this kind. */
    public val type: String get() = "text"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "text").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
