// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Language in which a grammar is written.
 *
 * Source: inference.yaml#/components/schemas/GrammarSyntax
 */
public class GrammarSyntax(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<GrammarSyntax>() {
        /** `lark`. */
        @JvmField
        public val LARK: GrammarSyntax = GrammarSyntax("lark")

        /** `regex`. */
        @JvmField
        public val REGEX: GrammarSyntax = GrammarSyntax("regex")

        override fun of(value: String): GrammarSyntax = GrammarSyntax(value)
    }
}
