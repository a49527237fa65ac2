// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder
import kotlinx.serialization.json.JsonObject

/**
 * A form that the text must have.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormat
 */
public sealed interface ResponseTextFormat : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseTextFormat>("type") {
        override fun read(value: String, from: ObjectReader): ResponseTextFormat? = when (value) {
            "text" -> ResponseTextFormatText(from)
            "json_schema" -> ResponseTextFormatJsonSchema(from)
            "json_object" -> ResponseTextFormatJsonObject(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun text(): ResponseTextFormatText =
            ResponseTextFormatText()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun jsonSchema(schema: JsonObject): ResponseTextFormatJsonSchema =
            ResponseTextFormatJsonSchema(schema = schema)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun jsonObject(): ResponseTextFormatJsonObject =
            ResponseTextFormatJsonObject()
    }
}
