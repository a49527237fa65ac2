// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A form that the text must have.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormat
 */
public sealed interface ResponseTextFormat : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseTextFormat>("type") {
        override fun read(value: String, json: JsonObject): ResponseTextFormat = when (value) {
            "text" -> ResponseTextFormatText.decode(json)
            "json_schema" -> ResponseTextFormatJsonSchema.decode(json)
            "json_object" -> ResponseTextFormatJsonObject.decode(json)
            else -> UnknownVariant(value, json)
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
