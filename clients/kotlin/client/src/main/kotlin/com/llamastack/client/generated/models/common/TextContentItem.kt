// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A piece of text.
 *
 * Source: common.yaml#/components/schemas/TextContentItem
 */
public class TextContentItem(
    /** The text. */
    public val text: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    InterleavedContentItem,
    ModerationInputPart,
    ShieldContentPart {
    /** Tag of this kind. */
    public val type: String get() = "text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "text")
        to.required("text", text, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<TextContentItem, Builder>(TextContentItem) {
        /** Sets [TextContentItem.text]. */
        public fun text(value: String): Builder = set("text", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<TextContentItem>() {
        override fun read(from: ObjectReader): TextContentItem {
            from.constant("type", "text")
            return TextContentItem(
                text = from.required("text", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
