// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * One input of a list.
 *
 * Source: safety.yaml#/components/schemas/ModerationInputItem
 */
public sealed interface ModerationInputItem : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ModerationInputItem

    /** Reads it. */
    public companion object : JsonDecoder<ModerationInputItem> {
        override fun decode(json: JsonElement): ModerationInputItem = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> ModerationInputPart.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ModerationInputItem = Text(value)
    }
}
