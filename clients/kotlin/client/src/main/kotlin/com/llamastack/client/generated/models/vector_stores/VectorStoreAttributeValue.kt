// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringDecoder
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
    public class Text(value: String) :
        Wrapped<String>(value),
        VectorStoreAttributeValue

    /** A number. */
    public class Number(value: Double) :
        Wrapped<Double>(value),
        VectorStoreAttributeValue

    /** True or false. */
    public class Flag(value: Boolean) :
        Wrapped<Boolean>(value),
        VectorStoreAttributeValue

    /** Reads it. */
    public companion object : JsonDecoder<VectorStoreAttributeValue> {
        override fun decode(json: JsonElement): VectorStoreAttributeValue = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.NUMBER -> Number(DoubleDecoder.decode(json))
            JsonKind.BOOLEAN -> Flag(BooleanDecoder.decode(json))
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
