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
 * One text or several.
 *
 * Source: inference.yaml#/components/schemas/StopSequences
 */
public sealed interface StopSequences : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        StopSequences

    /** A list. */
    public class Items(value: List<String>) :
        Wrapped<List<String>>(value),
        StopSequences

    /** Reads it. */
    public companion object : JsonDecoder<StopSequences> {
        override fun decode(json: JsonElement): StopSequences = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(StringDecoder).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): StopSequences = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<String>): StopSequences = Items(value)
    }
}
