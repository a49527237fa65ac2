// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        imageUrl = from.required("image_url", model { ChatImageUrl(it) }),
        promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", model { PromptCacheBreakpoint(it) }),
        additionalProperties = from.constant("type", "image_url").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("image_url", imageUrl)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartImage, Builder>() {
        override fun make(from: ObjectReader): ChatContentPartImage = ChatContentPartImage(from)

        /** Sets [ChatContentPartImage.imageUrl]. */
        public fun imageUrl(value: ChatImageUrl): Builder = set("image_url", value)

        /** Sets [ChatContentPartImage.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value)
    }
}
