// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A tool whose input is free text.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomTool
 */
public class ChatCustomTool(
    /** What a custom tool is called, does and takes. */
    public val custom: ChatCustomToolDefinition,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatTool {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    override fun write(to: ObjectWriter) {
        to.constant("type", "custom")
        to.required("custom", custom, ChatCustomToolDefinition)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCustomTool, Builder>(ChatCustomTool) {
        /** Sets [ChatCustomTool.custom]. */
        public fun custom(value: ChatCustomToolDefinition): Builder = set("custom", value, ChatCustomToolDefinition)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCustomTool>() {
        override fun read(from: ObjectReader): ChatCustomTool {
            from.constant("type", "custom")
            return ChatCustomTool(
                custom = from.required("custom", ChatCustomToolDefinition),
                additionalProperties = from.rest(),
            )
        }
    }
}
