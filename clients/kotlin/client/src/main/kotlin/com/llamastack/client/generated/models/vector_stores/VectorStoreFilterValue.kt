// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
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
 * A value to compare with; a list for `in` and `nin`.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFilterValue
 */
public sealed interface VectorStoreFilterValue : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        VectorStoreFilterValue

    /** A number. */
    public class Number(value: Double) :
        Wrapped<Double>(value),
        VectorStoreFilterValue

    /** True or false. */
    public class Flag(value: Boolean) :
        Wrapped<Boolean>(value),
        VectorStoreFilterValue

    /** A list. */
    public class Items(value: List<VectorStoreAttributeValue>) :
        Wrapped<List<VectorStoreAttributeValue>>(value),
        VectorStoreFilterValue

    /** Reads it. */
    public companion object : JsonDecoder<VectorStoreFilterValue> {
        override fun decode(json: JsonElement): VectorStoreFilterValue = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.NUMBER -> Number(DoubleDecoder.decode(json))
            JsonKind.BOOLEAN -> Flag(BooleanDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(VectorStoreAttributeValue).decode(json))
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
