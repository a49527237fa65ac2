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
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Text, whole or in parts.
 *
 * Source: inference.yaml#/components/schemas/ChatTextContent
 */
public sealed interface ChatTextContent : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ChatTextContent

    /** A list. */
    public class Items(value: List<ChatContentPartText>) :
        Wrapped<List<ChatContentPartText>>(value),
        ChatTextContent

    /** Reads it. */
    public companion object : JsonDecoder<ChatTextContent> {
        override fun decode(json: JsonElement): ChatTextContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(model { ChatContentPartText(it) }).decode(json))
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
