// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * More text.
 *
 * Source: common.yaml#/components/schemas/TextDelta
 */
public class TextDelta @JvmOverloads constructor(
    /** The text to append. */
    public val text: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ContentDelta {
    /** Tag of this kind. */
    public val type: String get() = "text"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        text = from.required("text", StringDecoder),
        additionalProperties = from.constant("type", "text").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("text", text)
    }
}
