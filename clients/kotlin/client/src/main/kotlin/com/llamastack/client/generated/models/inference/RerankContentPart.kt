// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A text or an image to rank.
 *
 * Source: inference.yaml#/components/schemas/RerankContentPart
 */
public sealed interface RerankContentPart : RerankInput {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<RerankContentPart>("type") {
        override fun read(value: String, json: JsonObject): RerankContentPart = when (value) {
            "text" -> ChatContentPartText.decode(json)
            "image_url" -> ChatContentPartImage.decode(json)
            else -> UnknownVariant(value, json)
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
