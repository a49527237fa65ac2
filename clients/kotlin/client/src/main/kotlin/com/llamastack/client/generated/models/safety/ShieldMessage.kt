// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A message to check. Native and OpenAI messages share their roles; each role has the fields of both.
 *
 * Source: safety.yaml#/components/schemas/ShieldMessage
 */
public sealed interface ShieldMessage : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ShieldMessage>("role") {
        override fun read(value: String, from: ObjectReader): ShieldMessage? = when (value) {
            "user" -> ShieldUserMessage(from)
            "system" -> ShieldSystemMessage(from)
            "developer" -> ShieldDeveloperMessage(from)
            "assistant" -> ShieldAssistantMessage(from)
            "tool" -> ShieldToolMessage(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun user(content: ShieldMessageContent): ShieldUserMessage =
            ShieldUserMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun user(content: String): ShieldUserMessage =
            ShieldUserMessage(content = ShieldMessageContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun system(content: ShieldMessageContent): ShieldSystemMessage =
            ShieldSystemMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun system(content: String): ShieldSystemMessage =
            ShieldSystemMessage(content = ShieldMessageContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun developer(content: ShieldMessageContent): ShieldDeveloperMessage =
            ShieldDeveloperMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun developer(content: String): ShieldDeveloperMessage =
            ShieldDeveloperMessage(content = ShieldMessageContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun assistant(): ShieldAssistantMessage =
            ShieldAssistantMessage()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(content: ShieldMessageContent): ShieldToolMessage =
            ShieldToolMessage(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun tool(content: String): ShieldToolMessage =
            ShieldToolMessage(content = ShieldMessageContent.of(content))
    }
}
