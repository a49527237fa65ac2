// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The answer is a sentence of this grammar.
 *
 * Source: common.yaml#/components/schemas/GrammarResponseFormat
 */
public class GrammarResponseFormat @JvmOverloads constructor(
    /** The grammar in BNF. */
    public val bnf: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "grammar"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        bnf = from.required("bnf", AnyObjectDecoder),
        additionalProperties = from.constant("type", "grammar").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("bnf", bnf)
    }
}
