// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A part that is text.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartText
 */
public class ChatContentPartText(
    /** The text. */
    public val text: String,
    /** Marks the end of a prompt to cache. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatAssistantContentPart,
    ChatContentPart,
    RerankContentPart {
    /** Tag of this kind. */
    public val type: String get() = "text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "text")
        to.required("text", text, StringCodec)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint, PromptCacheBreakpoint)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartText, Builder>(ChatContentPartText) {
        /** Sets [ChatContentPartText.text]. */
        public fun text(value: String): Builder = set("text", value, StringCodec)

        /** Sets [ChatContentPartText.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value, PromptCacheBreakpoint)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatContentPartText>() {
        override fun read(from: ObjectReader): ChatContentPartText {
            from.constant("type", "text")
            return ChatContentPartText(
                text = from.required("text", StringCodec),
                promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", PromptCacheBreakpoint),
                additionalProperties = from.rest(),
            )
        }
    }
}
