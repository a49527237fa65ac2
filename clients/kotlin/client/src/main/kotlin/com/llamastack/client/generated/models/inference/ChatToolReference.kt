// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A tool of the request, by name.
 *
 * Source: inference.yaml#/components/schemas/ChatToolReference
 */
public sealed interface ChatToolReference : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatToolReference>("type") {
        override fun read(value: String, from: ObjectReader): ChatToolReference? = when (value) {
            "function" -> ChatFunctionToolChoice(from)
            "custom" -> ChatCustomToolChoice(from)
            else -> null
        }

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
