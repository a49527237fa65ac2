// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A message that starts or continues a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentInputMessage
 */
public sealed interface AgentInputMessage : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<AgentInputMessage>("role") {
        override fun read(value: String, from: ObjectReader): AgentInputMessage? = when (value) {
            "user" -> UserMessage(from)
            "tool" -> ToolResponseMessage(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun user(content: InterleavedContent): UserMessage =
            UserMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun user(content: String): UserMessage =
            UserMessage(content = InterleavedContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(callId: String, content: InterleavedContent): ToolResponseMessage =
            ToolResponseMessage(callId = callId, content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(callId: String, content: String): ToolResponseMessage =
            ToolResponseMessage(callId = callId, content = InterleavedContent.of(content))
    }
}
