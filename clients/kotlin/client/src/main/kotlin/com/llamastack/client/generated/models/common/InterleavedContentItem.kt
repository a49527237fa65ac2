// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One piece of content.
 *
 * Source: common.yaml#/components/schemas/InterleavedContentItem
 */
public sealed interface InterleavedContentItem : EmbeddingContent, InterleavedContent {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<InterleavedContentItem>("type") {
        override fun read(value: String, from: ObjectReader): InterleavedContentItem? = when (value) {
            "text" -> TextContentItem(from)
            "image" -> ImageContentItem(from)
            else -> null
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
