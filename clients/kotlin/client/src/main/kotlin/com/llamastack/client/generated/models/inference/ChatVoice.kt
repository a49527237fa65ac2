// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringCodec
import com.llamastack.client.runtime.json.UntaggedUnionCodec
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * A voice by name, or a voice of your own by identifier.
 *
 * Source: inference.yaml#/components/schemas/ChatVoice
 */
public sealed interface ChatVoice : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), ChatVoice

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ChatVoice>() {
        override fun decode(json: JsonElement): ChatVoice = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.OBJECT -> ChatVoiceReference.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ChatVoice = Text(value)
    }
}
