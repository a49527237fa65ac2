// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A grammar.
 *
 * Source: inference.yaml#/components/schemas/CustomToolGrammar
 */
public class CustomToolGrammar @JvmOverloads constructor(
    /** The grammar itself. */
    public val definition: String,
    /** Language in which a grammar is written. */
    public val syntax: GrammarSyntax,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        definition = from.required("definition", StringDecoder),
        syntax = from.required("syntax", GrammarSyntax),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("definition", definition)
        to.required("syntax", syntax)
    }
}
