// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

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
 * One text, or a list of inputs.
 *
 * Source: inference.yaml#/components/schemas/TextInput
 */
public sealed interface TextInput : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), TextInput

    /** A list. */
    public class Items(value: List<TextInputItem>) : Wrapped<List<TextInputItem>>(value, ListCodec(TextInputItem)), TextInput

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<TextInput>() {
        override fun decode(json: JsonElement): TextInput = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(TextInputItem).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): TextInput = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<TextInputItem>): TextInput = Items(value)
    }
}
