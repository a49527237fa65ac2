// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        file = from.required("file", model { ChatFile(it) }),
        promptCacheBreakpoint = from.optional("prompt_cache_breakpoint", model { PromptCacheBreakpoint(it) }),
        additionalProperties = from.constant("type", "file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("file", file)
        to.optional("prompt_cache_breakpoint", promptCacheBreakpoint)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatContentPartFile, Builder>() {
        override fun make(from: ObjectReader): ChatContentPartFile = ChatContentPartFile(from)

        /** Sets [ChatContentPartFile.file]. */
        public fun file(value: ChatFile): Builder = set("file", value)

        /** Sets [ChatContentPartFile.promptCacheBreakpoint]. */
        public fun promptCacheBreakpoint(value: PromptCacheBreakpoint): Builder = set("prompt_cache_breakpoint", value)
    }
}
