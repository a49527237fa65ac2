// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Form of the text for a tool.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolFormat
 */
public sealed interface ResponseCustomToolFormat : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseCustomToolFormat>("type") {
        override fun read(value: String, json: JsonObject): ResponseCustomToolFormat = when (value) {
            "text" -> ResponseCustomToolText.decode(json)
            "grammar" -> ResponseCustomToolGrammar.decode(json)
            else -> UnknownVariant(value, json)
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
