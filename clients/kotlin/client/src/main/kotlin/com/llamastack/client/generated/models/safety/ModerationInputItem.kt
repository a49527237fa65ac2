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
 * One input of a list.
 *
 * Source: safety.yaml#/components/schemas/ModerationInputItem
 */
public sealed interface ModerationInputItem : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), ModerationInputItem

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ModerationInputItem>() {
        override fun decode(json: JsonElement): ModerationInputItem = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.OBJECT -> ModerationInputPart.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ModerationInputItem = Text(value)
    }
}
