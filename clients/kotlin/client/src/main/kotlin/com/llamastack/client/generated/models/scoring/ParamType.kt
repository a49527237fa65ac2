// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Type of a value that a function takes or returns.
 *
 * Source: scoring.yaml#/components/schemas/ParamType
 */
public sealed interface ParamType : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ParamType>("type") {
        override fun read(value: String, json: JsonObject): ParamType = when (value) {
            "string" -> StringType.decode(json)
            "number" -> NumberType.decode(json)
            "boolean" -> BooleanType.decode(json)
            "array" -> ArrayType.decode(json)
            "object" -> ObjectType.decode(json)
            "json" -> JsonType.decode(json)
            "union" -> UnionType.decode(json)
            "chat_completion_input" -> ChatCompletionInputType.decode(json)
            "completion_input" -> CompletionInputType.decode(json)
            "agent_turn_input" -> AgentTurnInputType.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun string(): StringType =
            StringType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun number(): NumberType =
            NumberType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun boolean_(): BooleanType =
            BooleanType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun array(): ArrayType =
            ArrayType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun `object`(): ObjectType =
            ObjectType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun json(): JsonType =
            JsonType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun union(): UnionType =
            UnionType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun chatCompletionInput(): ChatCompletionInputType =
            ChatCompletionInputType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun completionInput(): CompletionInputType =
            CompletionInputType()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun agentTurnInput(): AgentTurnInputType =
            AgentTurnInputType()
    }
}
