// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A message of a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatMessage
 */
public sealed interface ChatMessage : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatMessage>("role") {
        override fun read(value: String, from: ObjectReader): ChatMessage? = when (value) {
            "developer" -> ChatDeveloperMessage(from)
            "system" -> ChatSystemMessage(from)
            "user" -> ChatUserMessage(from)
            "assistant" -> ChatAssistantMessage(from)
            "tool" -> ChatToolMessage(from)
            "function" -> ChatFunctionMessage(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun developer(content: ChatTextContent): ChatDeveloperMessage =
            ChatDeveloperMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun developer(content: String): ChatDeveloperMessage =
            ChatDeveloperMessage(content = ChatTextContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun system(content: ChatTextContent): ChatSystemMessage =
            ChatSystemMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun system(content: String): ChatSystemMessage =
            ChatSystemMessage(content = ChatTextContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun user(content: ChatUserContent): ChatUserMessage =
            ChatUserMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun user(content: String): ChatUserMessage =
            ChatUserMessage(content = ChatUserContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun assistant(): ChatAssistantMessage =
            ChatAssistantMessage()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(toolCallId: String, content: ChatTextContent): ChatToolMessage =
            ChatToolMessage(toolCallId = toolCallId, content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(toolCallId: String, content: String): ChatToolMessage =
            ChatToolMessage(toolCallId = toolCallId, content = ChatTextContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun function(name: String, content: String?): ChatFunctionMessage =
            ChatFunctionMessage(name = name, content = content)
    }
}
