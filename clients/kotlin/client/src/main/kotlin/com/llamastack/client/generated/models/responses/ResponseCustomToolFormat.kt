// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Form of the text for a tool.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolFormat
 */
public sealed interface ResponseCustomToolFormat : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseCustomToolFormat>("type") {
        override fun read(value: String, from: ObjectReader): ResponseCustomToolFormat? = when (value) {
            "text" -> ResponseCustomToolText(from)
            "grammar" -> ResponseCustomToolGrammar(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(): ResponseCustomToolText =
            ResponseCustomToolText()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun grammar(syntax: ResponseGrammarSyntax, definition: String): ResponseCustomToolGrammar =
            ResponseCustomToolGrammar(syntax = syntax, definition = definition)
    }
}
