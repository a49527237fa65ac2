// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * Whether the model calls tools, and which.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoice
 */
public sealed interface ResponseToolChoice : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<ResponseToolChoice> {
        override fun decode(json: JsonElement): ResponseToolChoice = when (kindOf(json)) {
            JsonKind.STRING -> ResponseToolChoiceMode.decode(json)
            JsonKind.OBJECT -> ResponseToolChoiceOption.decode(json)
            else -> throw mismatch("a string or an object", json)
        }
    }
}
