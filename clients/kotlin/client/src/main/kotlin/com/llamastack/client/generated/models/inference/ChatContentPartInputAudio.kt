// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val inputAudio: ChatInputAudio,
    ) {
        private var promptCacheBreakpoint: PromptCacheBreakpoint? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatContentPartInputAudio.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = apply { promptCacheBreakpoint = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatContentPartInputAudio = ChatContentPartInputAudio(
            inputAudio = inputAudio,
            promptCacheBreakpoint = promptCacheBreakpoint,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(inputAudio: ChatInputAudio): Builder = Builder(inputAudio)
    }
}
