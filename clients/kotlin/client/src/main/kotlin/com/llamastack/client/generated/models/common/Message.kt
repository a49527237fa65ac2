// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A message of a native conversation.
 *
 * Source: common.yaml#/components/schemas/Message
 */
public sealed interface Message : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<Message>("role") {
        override fun read(value: String, from: ObjectReader): Message? = when (value) {
            "user" -> UserMessage(from)
            "system" -> SystemMessage(from)
            "tool" -> ToolResponseMessage(from)
            "assistant" -> CompletionMessage(from)
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
        public fun system(content: InterleavedContent): SystemMessage =
            SystemMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun system(content: String): SystemMessage =
            SystemMessage(content = InterleavedContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(callId: String, content: InterleavedContent): ToolResponseMessage =
            ToolResponseMessage(callId = callId, content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(callId: String, content: String): ToolResponseMessage =
            ToolResponseMessage(callId = callId, content = InterleavedContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun assistant(content: InterleavedContent, stopReason: StopReason): CompletionMessage =
            CompletionMessage(content = content, stopReason = stopReason)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun assistant(content: String, stopReason: StopReason): CompletionMessage =
            CompletionMessage(content = InterleavedContent.of(content), stopReason = stopReason)
    }
}
