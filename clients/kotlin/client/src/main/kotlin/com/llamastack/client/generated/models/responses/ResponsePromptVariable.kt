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
 * The value of a variable, as text or as a piece of content.
 *
 * Source: responses.yaml#/components/schemas/ResponsePromptVariable
 */
public sealed interface ResponsePromptVariable : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ResponsePromptVariable

    /** Reads it. */
    public companion object : JsonDecoder<ResponsePromptVariable> {
        override fun decode(json: JsonElement): ResponsePromptVariable = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> ResponseInputContent.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ResponsePromptVariable = Text(value)
    }
}
