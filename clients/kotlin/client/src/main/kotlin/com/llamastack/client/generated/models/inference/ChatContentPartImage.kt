// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A part that is an image.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartImage
 */
public class ChatContentPartImage(
    /** Where an image is, and how closely to look. */
    public val imageUrl: ChatImageUrl,
    /** Marks the end of a prompt to cache. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatContentPart,
    RerankContentPart {
    /** Tag of this kind. */
    public val type: String get() = "image_url"

    override fun write(to: ObjectWriter) {
        to.constant("type", "image_url")
        to.required("image_url", imageUrl, ChatImageUrl)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint, PromptCacheBreakpoint)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val imageUrl: ChatImageUrl,
    ) {
        private var promptCacheBreakpoint: PromptCacheBreakpoint? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatContentPartImage.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = apply { promptCacheBreakpoint = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatContentPartImage = ChatContentPartImage(
            imageUrl = imageUrl,
            promptCacheBreakpoint = promptCacheBreakpoint,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatContentPartImage>() {
        override fun read(from: ObjectReader): ChatContentPartImage {
            from.constant("type", "image_url")
            return ChatContentPartImage(
                imageUrl = from.required("image_url", ChatImageUrl),
                promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", PromptCacheBreakpoint),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(imageUrl: ChatImageUrl): Builder = Builder(imageUrl)
    }
}
