// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Text of a grammar.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolGrammarFormat
 */
public class ChatCustomToolGrammarFormat @JvmOverloads constructor(
    /** A grammar. */
    public val grammar: CustomToolGrammar,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatCustomToolFormat {
    /** Tag of this kind. */
    public val type: String get() = "grammar"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        grammar = from.required("grammar", model { CustomToolGrammar(it) }),
        additionalProperties = from.constant("type", "grammar").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("grammar", grammar)
    }
}
