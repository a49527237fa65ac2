// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartImage, Builder>(ChatContentPartImage) {
        /** Sets [ChatContentPartImage.imageUrl]. */
        public fun imageUrl(value: ChatImageUrl): Builder = set("image_url", value, ChatImageUrl)

        /** Sets [ChatContentPartImage.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value, PromptCacheBreakpoint)
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
    }
}
