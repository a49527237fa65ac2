// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Arguments of a call, as an object, or as text where the model's text is not an object.
 *
 * Source: common.yaml#/components/schemas/ToolArguments
 */
public sealed interface ToolArguments : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ToolArguments

    /** An object. */
    public class Fields(value: JsonObject) :
        Wrapped<JsonObject>(value),
        ToolArguments

    /** Reads it. */
    public companion object : JsonDecoder<ToolArguments> {
        override fun decode(json: JsonElement): ToolArguments = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> Fields(AnyObjectDecoder.decode(json))
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ToolArguments = Text(value)

        /** An object. */
        @JvmStatic
        public fun of(value: JsonObject): ToolArguments = Fields(value)
    }
}
