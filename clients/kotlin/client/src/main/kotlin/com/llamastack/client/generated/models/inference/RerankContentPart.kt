// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A text or an image to rank.
 *
 * Source: inference.yaml#/components/schemas/RerankContentPart
 */
public sealed interface RerankContentPart : RerankInput {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<RerankContentPart>("type") {
        override fun read(value: String, from: ObjectReader): RerankContentPart? = when (value) {
            "text" -> ChatContentPartText(from)
            "image_url" -> ChatContentPartImage(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(text: String): ChatContentPartText =
            ChatContentPartText(text = text)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun imageUrl(imageUrl: ChatImageUrl): ChatContentPartImage =
            ChatContentPartImage(imageUrl = imageUrl)
    }
}
