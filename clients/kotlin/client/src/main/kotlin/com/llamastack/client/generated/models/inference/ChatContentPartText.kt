// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        text = from.required("text", StringDecoder),
        promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", model { PromptCacheBreakpoint(it) }),
        additionalProperties = from.constant("type", "text").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("text", text)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartText, Builder>() {
        override fun make(from: ObjectReader): ChatContentPartText = ChatContentPartText(from)

        /** Sets [ChatContentPartText.text]. */
        public fun text(value: String): Builder = set("text", value)

        /** Sets [ChatContentPartText.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value)
    }
}
