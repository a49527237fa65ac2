// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Type of a value that a function takes or returns.
 *
 * Source: scoring.yaml#/components/schemas/ParamType
 */
public sealed interface ParamType : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ParamType>("type") {
        override fun read(value: String, from: ObjectReader): ParamType? = when (value) {
            "string" -> StringType(from)
            "number" -> NumberType(from)
            "boolean" -> BooleanType(from)
            "array" -> ArrayType(from)
            "object" -> ObjectType(from)
            "json" -> JsonType(from)
            "union" -> UnionType(from)
            "chat_completion_input" -> ChatCompletionInputType(from)
            "completion_input" -> CompletionInputType(from)
            "agent_turn_input" -> AgentTurnInputType(from)
            else -> null
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
        public fun booleanValue(): BooleanType =
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
