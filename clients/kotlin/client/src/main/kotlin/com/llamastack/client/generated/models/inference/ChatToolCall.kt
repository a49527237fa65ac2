// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A call that the model asks for.
 *
 * Source: inference.yaml#/components/schemas/ChatToolCall
 */
public sealed interface ChatToolCall : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatToolCall>("type") {
        override fun read(value: String, from: ObjectReader): ChatToolCall? = when (value) {
            "function" -> ChatFunctionToolCall(from)
            "custom" -> ChatCustomToolCall(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun function(id: String, function: FunctionCall): ChatFunctionToolCall =
            ChatFunctionToolCall(id = id, function = function)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun custom(id: String, custom: CustomToolCall): ChatCustomToolCall =
            ChatCustomToolCall(id = id, custom = custom)
    }
}
