// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Shape of the input of a custom tool. Default any text.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolFormat
 */
public sealed interface ChatCustomToolFormat : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatCustomToolFormat>("type") {
        override fun read(value: String, json: JsonObject): ChatCustomToolFormat = when (value) {
            "text" -> ChatCustomToolTextFormat.decode(json)
            "grammar" -> ChatCustomToolGrammarFormat.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(): ChatCustomToolTextFormat =
            ChatCustomToolTextFormat()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun grammar(grammar: CustomToolGrammar): ChatCustomToolGrammarFormat =
            ChatCustomToolGrammarFormat(grammar = grammar)
    }
}
