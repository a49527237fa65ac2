// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One part of what a user says.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPart
 */
public sealed interface ChatContentPart : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatContentPart>("type") {
        override fun read(value: String, from: ObjectReader): ChatContentPart? = when (value) {
            "text" -> ChatContentPartText(from)
            "image_url" -> ChatContentPartImage(from)
            "input_audio" -> ChatContentPartInputAudio(from)
            "file" -> ChatContentPartFile(from)
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
