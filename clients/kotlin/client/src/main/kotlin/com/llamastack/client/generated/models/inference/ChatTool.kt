// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A tool that the model may call.
 *
 * Source: inference.yaml#/components/schemas/ChatTool
 */
public sealed interface ChatTool : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatTool>("type") {
        override fun read(value: String, json: JsonObject): ChatTool = when (value) {
            "function" -> ChatFunctionTool.decode(json)
            "custom" -> ChatCustomTool.decode(json)
            else -> UnknownVariant(value, json)
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
