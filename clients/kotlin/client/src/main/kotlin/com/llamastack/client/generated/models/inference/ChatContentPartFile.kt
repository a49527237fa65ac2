// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A part that is a file.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartFile
 */
public class ChatContentPartFile(
    /** A file, by identifier or in place. */
    public val file: ChatFile,
    /** Marks the end of a prompt to cache. */
    public val promptCacheBreakpoint: PromptCacheBreakpoint? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatContentPart {
    /** Tag of this kind. */
    public val type: String get() = "file"

    override fun write(to: ObjectWriter) {
        to.constant("type", "file")
        to.required("file", file, ChatFile)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint, PromptCacheBreakpoint)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartFile, Builder>(ChatContentPartFile) {
        /** Sets [ChatContentPartFile.file]. */
        public fun file(value: ChatFile): Builder = set("file", value, ChatFile)

        /** Sets [ChatContentPartFile.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value, PromptCacheBreakpoint)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatContentPartFile>() {
        override fun read(from: ObjectReader): ChatContentPartFile {
            from.constant("type", "file")
            return ChatContentPartFile(
                file = from.required("file", ChatFile),
                promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", PromptCacheBreakpoint),
                additionalProperties = from.rest(),
            )
        }
    }
}
