// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One part of what a user says.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPart
 */
public sealed interface ChatContentPart : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatContentPart>("type") {
        override fun read(value: String, json: JsonObject): ChatContentPart = when (value) {
            "text" -> ChatContentPartText.decode(json)
            "image_url" -> ChatContentPartImage.decode(json)
            "input_audio" -> ChatContentPartInputAudio.decode(json)
            "file" -> ChatContentPartFile.decode(json)
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

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun inputAudio(inputAudio: ChatInputAudio): ChatContentPartInputAudio =
            ChatContentPartInputAudio(inputAudio = inputAudio)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun file(file: ChatFile): ChatContentPartFile =
            ChatContentPartFile(file = file)
    }
}
