// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A tool that the model may call.
 *
 * Source: inference.yaml#/components/schemas/ChatTool
 */
public sealed interface ChatTool : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatTool>("type") {
        override fun read(value: String, from: ObjectReader): ChatTool? = when (value) {
            "function" -> ChatFunctionTool(from)
            "custom" -> ChatCustomTool(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun function(function: FunctionDefinition): ChatFunctionTool =
            ChatFunctionTool(function = function)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun custom(custom: ChatCustomToolDefinition): ChatCustomTool =
            ChatCustomTool(custom = custom)
    }
}
