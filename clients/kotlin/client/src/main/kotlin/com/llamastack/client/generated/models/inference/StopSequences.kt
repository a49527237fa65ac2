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
 * One text or several.
 *
 * Source: inference.yaml#/components/schemas/StopSequences
 */
public sealed interface StopSequences : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), StopSequences

    /** A list. */
    public class Items(value: List<String>) : Wrapped<List<String>>(value, ListCodec(StringCodec)), StopSequences

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<StopSequences>() {
        override fun decode(json: JsonElement): StopSequences = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(StringCodec).decode(json))
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
