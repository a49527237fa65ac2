// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A voice by name, or a voice of your own by identifier.
 *
 * Source: inference.yaml#/components/schemas/ChatVoice
 */
public sealed interface ChatVoice : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ChatVoice

    /** Reads it. */
    public companion object : JsonDecoder<ChatVoice> {
        override fun decode(json: JsonElement): ChatVoice = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> model { ChatVoiceReference(it) }.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ChatVoice = Text(value)
    }
}
