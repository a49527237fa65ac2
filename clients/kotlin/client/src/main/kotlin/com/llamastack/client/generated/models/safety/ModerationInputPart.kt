// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A text or an image to moderate.
 *
 * Source: safety.yaml#/components/schemas/ModerationInputPart
 */
public sealed interface ModerationInputPart : ModerationInputItem {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ModerationInputPart>("type") {
        override fun read(value: String, json: JsonObject): ModerationInputPart = when (value) {
            "text" -> TextContentItem.decode(json)
            "image_url" -> ModerationImagePart.decode(json)
            else -> UnknownVariant(value, json)
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
