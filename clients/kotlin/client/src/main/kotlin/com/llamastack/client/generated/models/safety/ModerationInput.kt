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
 * One text, or a list of texts and images.
 *
 * Source: safety.yaml#/components/schemas/ModerationInput
 */
public sealed interface ModerationInput : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ModerationInput

    /** A list. */
    public class Items(value: List<ModerationInputItem>) :
        Wrapped<List<ModerationInputItem>>(value),
        ModerationInput

    /** Reads it. */
    public companion object : JsonDecoder<ModerationInput> {
        override fun decode(json: JsonElement): ModerationInput = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(ModerationInputItem).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ModerationInput = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ModerationInputItem>): ModerationInput = Items(value)
    }
}
