// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A message of a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatMessage
 */
public sealed interface ChatMessage : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatMessage>("role") {
        override fun read(value: String, json: JsonObject): ChatMessage = when (value) {
            "developer" -> ChatDeveloperMessage.decode(json)
            "system" -> ChatSystemMessage.decode(json)
            "user" -> ChatUserMessage.decode(json)
            "assistant" -> ChatAssistantMessage.decode(json)
            "tool" -> ChatToolMessage.decode(json)
            "function" -> ChatFunctionMessage.decode(json)
            else -> UnknownVariant(value, json)
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
