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
 * Text of a grammar.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolGrammar
 */
public class ResponseCustomToolGrammar(
    /** How a grammar is written. */
    public val syntax: ResponseGrammarSyntax,
    /** The grammar. */
    public val definition: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseCustomToolFormat {
    /** Tag of this kind. */
    public val type: String get() = "grammar"

    override fun write(to: ObjectWriter) {
        to.constant("type", "grammar")
        to.required("syntax", syntax, ResponseGrammarSyntax)
        to.required("definition", definition, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCustomToolGrammar, Builder>(ResponseCustomToolGrammar) {
        /** Sets [ResponseCustomToolGrammar.syntax]. */
        public fun syntax(value: ResponseGrammarSyntax): Builder = set("syntax", value, ResponseGrammarSyntax)

        /** Sets [ResponseCustomToolGrammar.definition]. */
        public fun definition(value: String): Builder = set("definition", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCustomToolGrammar>() {
        override fun read(from: ObjectReader): ResponseCustomToolGrammar {
            from.constant("type", "grammar")
            return ResponseCustomToolGrammar(
                syntax = from.required("syntax", ResponseGrammarSyntax),
                definition = from.required("definition", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
