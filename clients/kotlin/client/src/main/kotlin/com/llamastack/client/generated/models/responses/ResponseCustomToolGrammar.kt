// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Text of a grammar.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolGrammar
 */
public class ResponseCustomToolGrammar @JvmOverloads constructor(
    /** How a grammar is written. */
    public val syntax: ResponseGrammarSyntax,
    /** The grammar. */
    public val definition: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseCustomToolFormat {
    /** Tag of this kind. */
    public val type: String get() = "grammar"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        syntax = from.required("syntax", ResponseGrammarSyntax),
        definition = from.required("definition", StringDecoder),
        additionalProperties = from.constant("type", "grammar").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("syntax", syntax)
        to.required("definition", definition)
    }
}
