// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One piece of content.
 *
 * Source: common.yaml#/components/schemas/InterleavedContentItem
 */
public sealed interface InterleavedContentItem : EmbeddingContent, InterleavedContent {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<InterleavedContentItem>("type") {
        override fun read(value: String, json: JsonObject): InterleavedContentItem = when (value) {
            "text" -> TextContentItem.decode(json)
            "image" -> ImageContentItem.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(text: String): TextContentItem =
            TextContentItem(text = text)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun image(image: ImageSource): ImageContentItem =
            ImageContentItem(image = image)
    }
}
