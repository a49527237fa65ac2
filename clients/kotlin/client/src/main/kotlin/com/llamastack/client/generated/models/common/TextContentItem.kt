// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A piece of text.
 *
 * Source: common.yaml#/components/schemas/TextContentItem
 */
public class TextContentItem @JvmOverloads constructor(
    /** The text. */
    public val text: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    InterleavedContentItem,
    ModerationInputPart,
    ShieldContentPart {
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
