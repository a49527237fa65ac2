// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val file: ChatFile,
    ) {
        private var promptCacheBreakpoint: PromptCacheBreakpoint? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatContentPartFile.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = apply { promptCacheBreakpoint = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatContentPartFile = ChatContentPartFile(
            file = file,
            promptCacheBreakpoint = promptCacheBreakpoint,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(file: ChatFile): Builder = Builder(file)
    }
}
