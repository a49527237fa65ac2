// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A part that is sound.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartInputAudio
 */
public class ChatContentPartInputAudio(
    /** Sound given to the model. */
    public val inputAudio: ChatInputAudio,
    /** Marks the end of a prompt to cache. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatContentPart {
    /** Tag of this kind. */
    public val type: String get() = "input_audio"

    override fun write(to: ObjectWriter) {
        to.constant("type", "input_audio")
        to.required("input_audio", inputAudio, ChatInputAudio)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint, PromptCacheBreakpoint)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartInputAudio, Builder>(ChatContentPartInputAudio) {
        /** Sets [ChatContentPartInputAudio.inputAudio]. */
        public fun inputAudio(value: ChatInputAudio): Builder = set("input_audio", value, ChatInputAudio)

        /** Sets [ChatContentPartInputAudio.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value, PromptCacheBreakpoint)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatContentPartInputAudio>() {
        override fun read(from: ObjectReader): ChatContentPartInputAudio {
            from.constant("type", "input_audio")
            return ChatContentPartInputAudio(
                inputAudio = from.required("input_audio", ChatInputAudio),
                promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", PromptCacheBreakpoint),
                additionalProperties = from.rest(),
            )
        }
    }
}
