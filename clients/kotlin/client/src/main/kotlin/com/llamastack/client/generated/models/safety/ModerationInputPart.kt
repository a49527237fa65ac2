// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A text or an image to moderate.
 *
 * Source: safety.yaml#/components/schemas/ModerationInputPart
 */
public sealed interface ModerationInputPart : ModerationInputItem {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ModerationInputPart>("type") {
        override fun read(value: String, from: ObjectReader): ModerationInputPart? = when (value) {
            "text" -> TextContentItem(from)
            "image_url" -> ModerationImagePart(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(text: String): TextContentItem =
            TextContentItem(text = text)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun imageUrl(imageUrl: SafetyImageUrl): ModerationImagePart =
            ModerationImagePart(imageUrl = imageUrl)
    }
}
