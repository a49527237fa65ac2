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
 * Text, whole or in parts.
 *
 * Source: inference.yaml#/components/schemas/ChatTextContent
 */
public sealed interface ChatTextContent : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), ChatTextContent

    /** A list. */
    public class Items(value: List<ChatContentPartText>) : Wrapped<List<ChatContentPartText>>(value, ListCodec(ChatContentPartText)), ChatTextContent

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ChatTextContent>() {
        override fun decode(json: JsonElement): ChatTextContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(ChatContentPartText).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ChatTextContent = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ChatContentPartText>): ChatTextContent = Items(value)
    }
}
