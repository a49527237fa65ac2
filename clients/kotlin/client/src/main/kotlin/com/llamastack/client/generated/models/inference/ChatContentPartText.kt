// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val text: String,
    ) {
        private var promptCacheBreakpoint: PromptCacheBreakpoint? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatContentPartText.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = apply { promptCacheBreakpoint = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatContentPartText = ChatContentPartText(
            text = text,
            promptCacheBreakpoint = promptCacheBreakpoint,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(text: String): Builder = Builder(text)
    }
}
