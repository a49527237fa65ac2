// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A choice that names tools.
 *
 * Source: inference.yaml#/components/schemas/ChatNamedToolChoice
 */
public sealed interface ChatNamedToolChoice : ChatToolChoice {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatNamedToolChoice>("type") {
        override fun read(value: String, from: ObjectReader): ChatNamedToolChoice? = when (value) {
            "allowed_tools" -> ChatAllowedToolsChoice(from)
            "function" -> ChatFunctionToolChoice(from)
            "custom" -> ChatCustomToolChoice(from)
            else -> null
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
