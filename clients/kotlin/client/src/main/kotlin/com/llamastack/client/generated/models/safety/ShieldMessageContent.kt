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
 * Text, one content part, or a list of parts.
 *
 * Source: safety.yaml#/components/schemas/ShieldMessageContent
 */
public sealed interface ShieldMessageContent : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), ShieldMessageContent

    /** A list. */
    public class Items(value: List<ShieldContentPart>) : Wrapped<List<ShieldContentPart>>(value, ListCodec(ShieldContentPart)), ShieldMessageContent

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ShieldMessageContent>() {
        override fun decode(json: JsonElement): ShieldMessageContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(ShieldContentPart).decode(json))
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
