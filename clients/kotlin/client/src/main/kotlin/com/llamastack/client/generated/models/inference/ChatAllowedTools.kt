// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The tools that may be called, and whether one must be.
 *
 * Source: inference.yaml#/components/schemas/ChatAllowedTools
 */
public class ChatAllowedTools(
    /** `auto` leaves it to the model whether it calls one of them; `required` demands it. */
    public val mode: AllowedToolsMode,
    /** The tools. */
    public val tools: List<ChatToolReference>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("mode", mode, AllowedToolsMode)
        to.required("tools", tools, ListCodec(ChatToolReference))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatAllowedTools, Builder>(ChatAllowedTools) {
        /** Sets [ChatAllowedTools.mode]. */
        public fun mode(value: AllowedToolsMode): Builder = set("mode", value, AllowedToolsMode)

        /** Sets [ChatAllowedTools.tools]. */
        public fun tools(value: List<ChatToolReference>): Builder = set("tools", value, ListCodec(ChatToolReference))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAllowedTools>() {
        override fun read(from: ObjectReader): ChatAllowedTools {
            return ChatAllowedTools(
                mode = from.required("mode", AllowedToolsMode),
                tools = from.required("tools", ListCodec(ChatToolReference)),
                additionalProperties = from.rest(),
            )
        }
    }
}
