// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One piece of content, in the native form or OpenAI's.
 *
 * Source: safety.yaml#/components/schemas/ShieldContentPart
 */
public sealed interface ShieldContentPart : ShieldMessageContent {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ShieldContentPart>("type") {
        override fun read(value: String, from: ObjectReader): ShieldContentPart? = when (value) {
            "text" -> TextContentItem(from)
            "image" -> ImageContentItem(from)
            "image_url" -> ShieldImageUrlPart(from)
            "file" -> ShieldFilePart(from)
            "refusal" -> ShieldRefusalPart(from)
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

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun imageUrl(imageUrl: SafetyImageUrl): ShieldImageUrlPart =
            ShieldImageUrlPart(imageUrl = imageUrl)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun file(file: ShieldFile): ShieldFilePart =
            ShieldFilePart(file = file)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun refusal(refusal: String): ShieldRefusalPart =
            ShieldRefusalPart(refusal = refusal)
    }
}
