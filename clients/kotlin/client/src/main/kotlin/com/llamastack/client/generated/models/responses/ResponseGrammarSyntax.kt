// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How a grammar is written.
 *
 * Source: responses.yaml#/components/schemas/ResponseGrammarSyntax
 */
public class ResponseGrammarSyntax(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseGrammarSyntax>() {
        /** `lark`. */
        @JvmField
        public val LARK: ResponseGrammarSyntax = ResponseGrammarSyntax("lark")

        /** `regex`. */
        @JvmField
        public val REGEX: ResponseGrammarSyntax = ResponseGrammarSyntax("regex")

        override fun of(value: String): ResponseGrammarSyntax = ResponseGrammarSyntax(value)
    }
}
