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
 * A shield, by identifier or as an object.
 *
 * Source: responses.yaml#/components/schemas/ResponseGuardrail
 */
public sealed interface ResponseGuardrail : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ResponseGuardrail

    /** Reads it. */
    public companion object : JsonDecoder<ResponseGuardrail> {
        override fun decode(json: JsonElement): ResponseGuardrail = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> model { ResponseGuardrailSpec(it) }.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ResponseGuardrail = Text(value)
    }
}
