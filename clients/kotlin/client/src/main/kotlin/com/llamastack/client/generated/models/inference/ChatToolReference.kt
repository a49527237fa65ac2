// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A tool of the request, by name.
 *
 * Source: inference.yaml#/components/schemas/ChatToolReference
 */
public sealed interface ChatToolReference : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatToolReference>("type") {
        override fun read(value: String, json: JsonObject): ChatToolReference = when (value) {
            "function" -> ChatFunctionToolChoice.decode(json)
            "custom" -> ChatCustomToolChoice.decode(json)
            else -> UnknownVariant(value, json)
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
