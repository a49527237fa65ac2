// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Shape of the input of a custom tool. Default any text.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolFormat
 */
public sealed interface ChatCustomToolFormat : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatCustomToolFormat>("type") {
        override fun read(value: String, from: ObjectReader): ChatCustomToolFormat? = when (value) {
            "text" -> ChatCustomToolTextFormat(from)
            "grammar" -> ChatCustomToolGrammarFormat(from)
            else -> null
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
