// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringCodec
import com.llamastack.client.runtime.json.UntaggedUnionCodec
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * A text, a number or a truth value.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreAttributeValue
 */
public sealed interface VectorStoreAttributeValue : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), VectorStoreAttributeValue

    /** A number. */
    public class Number(value: Double) : Wrapped<Double>(value, DoubleCodec), VectorStoreAttributeValue

    /** True or false. */
    public class Flag(value: Boolean) : Wrapped<Boolean>(value, BooleanCodec), VectorStoreAttributeValue

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<VectorStoreAttributeValue>() {
        override fun decode(json: JsonElement): VectorStoreAttributeValue = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.NUMBER -> Number(DoubleCodec.decode(json))
            JsonKind.BOOLEAN -> Flag(BooleanCodec.decode(json))
            else -> throw mismatch("a string or a number or a boolean", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): VectorStoreAttributeValue = Text(value)

        /** A number. */
        @JvmStatic
        public fun of(value: Double): VectorStoreAttributeValue = Number(value)

        /** True or false. */
        @JvmStatic
        public fun of(value: Boolean): VectorStoreAttributeValue = Flag(value)
    }
}
