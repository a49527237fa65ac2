// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * Text, one content item, or a list of items that mix text and images.
 *
 * Source: common.yaml#/components/schemas/InterleavedContent
 */
public sealed interface InterleavedContent : AttachmentContent, DocumentContent {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        InterleavedContent

    /** A list. */
    public class Items(value: List<InterleavedContentItem>) :
        Wrapped<List<InterleavedContentItem>>(value),
        InterleavedContent

    /** Reads it. */
    public companion object : JsonDecoder<InterleavedContent> {
        override fun decode(json: JsonElement): InterleavedContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(InterleavedContentItem).decode(json))
            JsonKind.OBJECT -> InterleavedContentItem.decode(json)
            else -> throw mismatch("a string or an array or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): InterleavedContent = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<InterleavedContentItem>): InterleavedContent = Items(value)
    }
}
