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
 * Text, one content part, or a list of parts.
 *
 * Source: safety.yaml#/components/schemas/ShieldMessageContent
 */
public sealed interface ShieldMessageContent : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ShieldMessageContent

    /** A list. */
    public class Items(value: List<ShieldContentPart>) :
        Wrapped<List<ShieldContentPart>>(value),
        ShieldMessageContent

    /** Reads it. */
    public companion object : JsonDecoder<ShieldMessageContent> {
        override fun decode(json: JsonElement): ShieldMessageContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(ShieldContentPart).decode(json))
            JsonKind.OBJECT -> ShieldContentPart.decode(json)
            else -> throw mismatch("a string or an array or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ShieldMessageContent = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ShieldContentPart>): ShieldMessageContent = Items(value)
    }
}
