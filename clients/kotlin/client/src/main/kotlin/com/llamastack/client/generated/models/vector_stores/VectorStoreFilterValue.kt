// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
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
 * A value to compare with; a list for `in` and `nin`.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFilterValue
 */
public sealed interface VectorStoreFilterValue : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), VectorStoreFilterValue

    /** A number. */
    public class Number(value: Double) : Wrapped<Double>(value, DoubleCodec), VectorStoreFilterValue

    /** True or false. */
    public class Flag(value: Boolean) : Wrapped<Boolean>(value, BooleanCodec), VectorStoreFilterValue

    /** A list. */
    public class Items(value: List<VectorStoreAttributeValue>) : Wrapped<List<VectorStoreAttributeValue>>(value, ListCodec(VectorStoreAttributeValue)), VectorStoreFilterValue

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<VectorStoreFilterValue>() {
        override fun decode(json: JsonElement): VectorStoreFilterValue = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.NUMBER -> Number(DoubleCodec.decode(json))
            JsonKind.BOOLEAN -> Flag(BooleanCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(VectorStoreAttributeValue).decode(json))
            else -> throw mismatch("a string or a number or a boolean or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): VectorStoreFilterValue = Text(value)

        /** A number. */
        @JvmStatic
        public fun of(value: Double): VectorStoreFilterValue = Number(value)

        /** True or false. */
        @JvmStatic
        public fun of(value: Boolean): VectorStoreFilterValue = Flag(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<VectorStoreAttributeValue>): VectorStoreFilterValue = Items(value)
    }
}
