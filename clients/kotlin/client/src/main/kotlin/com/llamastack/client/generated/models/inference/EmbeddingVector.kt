// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.StringCodec
import com.llamastack.client.runtime.json.UntaggedUnionCodec
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
    public class Text(value: String) : Wrapped<String>(value, StringCodec), EmbeddingVector

    /** A list. */
    public class Items(value: List<Double>) : Wrapped<List<Double>>(value, ListCodec(DoubleCodec)), EmbeddingVector

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<EmbeddingVector>() {
        override fun decode(json: JsonElement): EmbeddingVector = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(DoubleCodec).decode(json))
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
