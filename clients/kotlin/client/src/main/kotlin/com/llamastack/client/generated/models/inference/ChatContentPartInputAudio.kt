// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inputAudio = from.required("input_audio", model { ChatInputAudio(it) }),
        promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", model { PromptCacheBreakpoint(it) }),
        additionalProperties = from.constant("type", "input_audio").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("input_audio", inputAudio)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartInputAudio, Builder>() {
        override fun make(from: ObjectReader): ChatContentPartInputAudio = ChatContentPartInputAudio(from)

        /** Sets [ChatContentPartInputAudio.inputAudio]. */
        public fun inputAudio(value: ChatInputAudio): Builder = set("input_audio", value)

        /** Sets [ChatContentPartInputAudio.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value)
    }
}
