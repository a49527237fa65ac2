// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A call that the model asks for.
 *
 * Source: inference.yaml#/components/schemas/ChatToolCall
 */
public sealed interface ChatToolCall : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatToolCall>("type") {
        override fun read(value: String, json: JsonObject): ChatToolCall = when (value) {
            "function" -> ChatFunctionToolCall.decode(json)
            "custom" -> ChatCustomToolCall.decode(json)
            else -> UnknownVariant(value, json)
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
