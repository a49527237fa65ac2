// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A grammar.
 *
 * Source: inference.yaml#/components/schemas/CustomToolGrammar
 */
public class CustomToolGrammar(
    /** The grammar itself. */
    public val definition: String,
    /** Language in which a grammar is written. */
    public val syntax: GrammarSyntax,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("definition", definition, StringCodec)
        to.required("syntax", syntax, GrammarSyntax)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CustomToolGrammar>() {
        override fun read(from: ObjectReader): CustomToolGrammar {
            return CustomToolGrammar(
                definition = from.required("definition", StringCodec),
                syntax = from.required("syntax", GrammarSyntax),
                additionalProperties = from.rest(),
            )
        }
    }
}
