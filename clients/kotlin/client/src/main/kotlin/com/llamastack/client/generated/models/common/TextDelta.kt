// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * More text.
 *
 * Source: common.yaml#/components/schemas/TextDelta
 */
public class TextDelta(
    /** The text to append. */
    public val text: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ContentDelta {
    /** Tag of this kind. */
    public val type: String get() = "text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "text")
        to.required("text", text, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<TextDelta>() {
        override fun read(from: ObjectReader): TextDelta {
            from.constant("type", "text")
            return TextDelta(
                text = from.required("text", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
