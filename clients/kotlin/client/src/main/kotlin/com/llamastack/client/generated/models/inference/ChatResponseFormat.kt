// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Shape that an answer must have.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormat
 */
public sealed interface ChatResponseFormat : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatResponseFormat>("type") {
        override fun read(value: String, json: JsonObject): ChatResponseFormat = when (value) {
            "text" -> ChatResponseFormatText.decode(json)
            "json_object" -> ChatResponseFormatJsonObject.decode(json)
            "json_schema" -> ChatResponseFormatJsonSchema.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(): ChatResponseFormatText =
            ChatResponseFormatText()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun jsonObject(): ChatResponseFormatJsonObject =
            ChatResponseFormatJsonObject()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun jsonSchema(jsonSchema: ChatJsonSchema): ChatResponseFormatJsonSchema =
            ChatResponseFormatJsonSchema(jsonSchema = jsonSchema)
    }
}
