// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * Whether tools are called, or which one.
 *
 * Source: inference.yaml#/components/schemas/ChatToolChoice
 */
public sealed interface ChatToolChoice : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<ChatToolChoice> {
        override fun decode(json: JsonElement): ChatToolChoice = when (kindOf(json)) {
            JsonKind.STRING -> ToolChoiceMode.decode(json)
            JsonKind.OBJECT -> ChatNamedToolChoice.decode(json)
            else -> throw mismatch("a string or an object", json)
        }
    }
}
