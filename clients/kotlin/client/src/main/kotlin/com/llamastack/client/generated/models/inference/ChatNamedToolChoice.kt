// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A choice that names tools.
 *
 * Source: inference.yaml#/components/schemas/ChatNamedToolChoice
 */
public sealed interface ChatNamedToolChoice : ChatToolChoice {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatNamedToolChoice>("type") {
        override fun read(value: String, json: JsonObject): ChatNamedToolChoice = when (value) {
            "allowed_tools" -> ChatAllowedToolsChoice.decode(json)
            "function" -> ChatFunctionToolChoice.decode(json)
            "custom" -> ChatCustomToolChoice.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun allowedTools(allowedTools: ChatAllowedTools): ChatAllowedToolsChoice =
            ChatAllowedToolsChoice(allowedTools = allowedTools)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun function(function: ChatToolName): ChatFunctionToolChoice =
            ChatFunctionToolChoice(function = function)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun custom(custom: ChatToolName): ChatCustomToolChoice =
            ChatCustomToolChoice(custom = custom)
    }
}
