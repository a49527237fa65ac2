// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A message to check. Native and OpenAI messages share their roles; each role has the fields of both.
 *
 * Source: safety.yaml#/components/schemas/ShieldMessage
 */
public sealed interface ShieldMessage : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ShieldMessage>("role") {
        override fun read(value: String, json: JsonObject): ShieldMessage = when (value) {
            "user" -> ShieldUserMessage.decode(json)
            "system" -> ShieldSystemMessage.decode(json)
            "developer" -> ShieldDeveloperMessage.decode(json)
            "assistant" -> ShieldAssistantMessage.decode(json)
            "tool" -> ShieldToolMessage.decode(json)
            else -> UnknownVariant(value, json)
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
