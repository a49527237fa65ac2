// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.StringCodec
import com.llamastack.client.runtime.json.UntaggedUnionCodec
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
    public class Text(value: String) : Wrapped<String>(value, StringCodec), TextInputItem

    /** An integer. */
    public class Integer(value: Long) : Wrapped<Long>(value, LongCodec), TextInputItem

    /** A list. */
    public class Items(value: List<Long>) : Wrapped<List<Long>>(value, ListCodec(LongCodec)), TextInputItem

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<TextInputItem>() {
        override fun decode(json: JsonElement): TextInputItem = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.NUMBER -> Integer(LongCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(LongCodec).decode(json))
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
