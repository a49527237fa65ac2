// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * A text or a list of tokens is one input; bare tokens in a list form one input together.
 *
 * Source: inference.yaml#/components/schemas/TextInputItem
 */
public sealed interface TextInputItem : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        TextInputItem

    /** An integer. */
    public class Integer(value: Long) :
        Wrapped<Long>(value),
        TextInputItem

    /** A list. */
    public class Items(value: List<Long>) :
        Wrapped<List<Long>>(value),
        TextInputItem

    /** Reads it. */
    public companion object : JsonDecoder<TextInputItem> {
        override fun decode(json: JsonElement): TextInputItem = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.NUMBER -> Integer(LongDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(LongDecoder).decode(json))
            else -> throw mismatch("a string or a number or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): TextInputItem = Text(value)

        /** An integer. */
        @JvmStatic
        public fun of(value: Long): TextInputItem = Integer(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<Long>): TextInputItem = Items(value)
    }
}
