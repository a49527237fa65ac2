// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One piece of content, in the native form or OpenAI's.
 *
 * Source: safety.yaml#/components/schemas/ShieldContentPart
 */
public sealed interface ShieldContentPart : ShieldMessageContent {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ShieldContentPart>("type") {
        override fun read(value: String, json: JsonObject): ShieldContentPart = when (value) {
            "text" -> TextContentItem.decode(json)
            "image" -> ImageContentItem.decode(json)
            "image_url" -> ShieldImageUrlPart.decode(json)
            "file" -> ShieldFilePart.decode(json)
            "refusal" -> ShieldRefusalPart.decode(json)
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
