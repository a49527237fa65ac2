// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

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
 * One text, or a list of inputs.
 *
 * Source: inference.yaml#/components/schemas/TextInput
 */
public sealed interface TextInput : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        TextInput

    /** A list. */
    public class Items(value: List<TextInputItem>) :
        Wrapped<List<TextInputItem>>(value),
        TextInput

    /** Reads it. */
    public companion object : JsonDecoder<TextInput> {
        override fun decode(json: JsonElement): TextInput = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(TextInputItem).decode(json))
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
