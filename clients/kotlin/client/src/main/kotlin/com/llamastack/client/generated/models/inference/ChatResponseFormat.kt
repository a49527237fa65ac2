// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Shape that an answer must have.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormat
 */
public sealed interface ChatResponseFormat : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatResponseFormat>("type") {
        override fun read(value: String, from: ObjectReader): ChatResponseFormat? = when (value) {
            "text" -> ChatResponseFormatText(from)
            "json_object" -> ChatResponseFormatJsonObject(from)
            "json_schema" -> ChatResponseFormatJsonSchema(from)
            else -> null
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
