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
 * Text, or parts of text and refusal.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantContent
 */
public sealed interface ChatAssistantContent : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ChatAssistantContent

    /** A list. */
    public class Items(value: List<ChatAssistantContentPart>) :
        Wrapped<List<ChatAssistantContentPart>>(value),
        ChatAssistantContent

    /** Reads it. */
    public companion object : JsonDecoder<ChatAssistantContent> {
        override fun decode(json: JsonElement): ChatAssistantContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(ChatAssistantContentPart).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ChatAssistantContent = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ChatAssistantContentPart>): ChatAssistantContent = Items(value)
    }
}
