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
 * Text, or parts of text and refusal.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantContent
 */
public sealed interface ChatAssistantContent : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), ChatAssistantContent

    /** A list. */
    public class Items(value: List<ChatAssistantContentPart>) : Wrapped<List<ChatAssistantContentPart>>(value, ListCodec(ChatAssistantContentPart)), ChatAssistantContent

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ChatAssistantContent>() {
        override fun decode(json: JsonElement): ChatAssistantContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(ChatAssistantContentPart).decode(json))
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
