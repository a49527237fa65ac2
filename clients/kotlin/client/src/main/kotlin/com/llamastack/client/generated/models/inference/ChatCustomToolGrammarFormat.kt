// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Text of a grammar.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolGrammarFormat
 */
public class ChatCustomToolGrammarFormat(
    /** A grammar. */
    public val grammar: CustomToolGrammar,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatCustomToolFormat {
    /** Tag of this kind. */
    public val type: String get() = "grammar"

    override fun write(to: ObjectWriter) {
        to.constant("type", "grammar")
        to.required("grammar", grammar, CustomToolGrammar)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCustomToolGrammarFormat, Builder>(ChatCustomToolGrammarFormat) {
        /** Sets [ChatCustomToolGrammarFormat.grammar]. */
        public fun grammar(value: CustomToolGrammar): Builder = set("grammar", value, CustomToolGrammar)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCustomToolGrammarFormat>() {
        override fun read(from: ObjectReader): ChatCustomToolGrammarFormat {
            from.constant("type", "grammar")
            return ChatCustomToolGrammarFormat(
                grammar = from.required("grammar", CustomToolGrammar),
                additionalProperties = from.rest(),
            )
        }
    }
}
