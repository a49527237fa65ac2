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
 * The text of the call so far, or the whole call once it is understood.
 *
 * Source: common.yaml#/components/schemas/ToolCallDeltaContent
 */
public sealed interface ToolCallDeltaContent : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ToolCallDeltaContent

    /** Reads it. */
    public companion object : JsonDecoder<ToolCallDeltaContent> {
        override fun decode(json: JsonElement): ToolCallDeltaContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> model { ToolCall(it) }.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ToolCallDeltaContent = Text(value)
    }
}
