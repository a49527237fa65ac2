// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CustomToolGrammar, Builder>(CustomToolGrammar) {
        /** Sets [CustomToolGrammar.definition]. */
        public fun definition(value: String): Builder = set("definition", value, StringCodec)

        /** Sets [CustomToolGrammar.syntax]. */
        public fun syntax(value: GrammarSyntax): Builder = set("syntax", value, GrammarSyntax)
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
