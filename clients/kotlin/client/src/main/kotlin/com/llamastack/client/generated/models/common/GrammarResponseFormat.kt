// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The answer is a sentence of this grammar.
 *
 * Source: common.yaml#/components/schemas/GrammarResponseFormat
 */
public class GrammarResponseFormat(
    /** The grammar in BNF. */
    public val bnf: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "grammar"

    override fun write(to: ObjectWriter) {
        to.constant("type", "grammar")
        to.required("bnf", bnf, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<GrammarResponseFormat, Builder>(GrammarResponseFormat) {
        /** Sets [GrammarResponseFormat.bnf]. */
        public fun bnf(value: JsonObject): Builder = set("bnf", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<GrammarResponseFormat>() {
        override fun read(from: ObjectReader): GrammarResponseFormat {
            from.constant("type", "grammar")
            return GrammarResponseFormat(
                bnf = from.required("bnf", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
