// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Whether functions are called, or which one; older form of a tool choice.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionCallChoice
 */
public sealed interface ChatFunctionCallChoice : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<ChatFunctionCallChoice> {
        override fun decode(json: JsonElement): ChatFunctionCallChoice = when (kindOf(json)) {
            JsonKind.STRING -> ChatFunctionCallMode.decode(json)
            JsonKind.OBJECT -> model { ChatToolName(it) }.decode(json)
            else -> throw mismatch("a string or an object", json)
        }
    }
}
