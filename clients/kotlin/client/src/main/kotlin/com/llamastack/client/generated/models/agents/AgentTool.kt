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
 * A tool group or a tool by name, alone or with arguments.
 *
 * Source: agents.yaml#/components/schemas/AgentTool
 */
public sealed interface AgentTool : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        AgentTool

    /** Reads it. */
    public companion object : JsonDecoder<AgentTool> {
        override fun decode(json: JsonElement): AgentTool = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> model { AgentToolGroupWithArgs(it) }.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): AgentTool = Text(value)
    }
}
