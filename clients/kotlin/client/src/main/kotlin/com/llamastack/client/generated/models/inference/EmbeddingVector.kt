// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * A vector in the encoding asked for.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingVector
 */
public sealed interface EmbeddingVector : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        EmbeddingVector

    /** A list. */
    public class Items(value: List<Double>) :
        Wrapped<List<Double>>(value),
        EmbeddingVector

    /** Reads it. */
    public companion object : JsonDecoder<EmbeddingVector> {
        override fun decode(json: JsonElement): EmbeddingVector = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(DoubleDecoder).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): EmbeddingVector = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<Double>): EmbeddingVector = Items(value)
    }
}
