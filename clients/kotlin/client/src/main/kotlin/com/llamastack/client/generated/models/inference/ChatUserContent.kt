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
 * Text, or parts of several kinds.
 *
 * Source: inference.yaml#/components/schemas/ChatUserContent
 */
public sealed interface ChatUserContent : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ChatUserContent

    /** A list. */
    public class Items(value: List<ChatContentPart>) :
        Wrapped<List<ChatContentPart>>(value),
        ChatUserContent

    /** Reads it. */
    public companion object : JsonDecoder<ChatUserContent> {
        override fun decode(json: JsonElement): ChatUserContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(ChatContentPart).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ChatUserContent = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ChatContentPart>): ChatUserContent = Items(value)
    }
}
