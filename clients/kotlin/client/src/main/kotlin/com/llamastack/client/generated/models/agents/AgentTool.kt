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
 * A tool group or a tool by name, alone or with arguments.
 *
 * Source: agents.yaml#/components/schemas/AgentTool
 */
public sealed interface AgentTool : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), AgentTool

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<AgentTool>() {
        override fun decode(json: JsonElement): AgentTool = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.OBJECT -> AgentToolGroupWithArgs.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): AgentTool = Text(value)
    }
}
