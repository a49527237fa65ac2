// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder
import kotlinx.serialization.json.JsonObject

/**
 * A shape that the answer must have.
 *
 * Source: common.yaml#/components/schemas/ResponseFormat
 */
public sealed interface ResponseFormat : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseFormat>("type") {
        override fun read(value: String, from: ObjectReader): ResponseFormat? = when (value) {
            "json_schema" -> JsonSchemaResponseFormat(from)
            "grammar" -> GrammarResponseFormat(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun jsonSchema(jsonSchema: JsonObject): JsonSchemaResponseFormat =
            JsonSchemaResponseFormat(jsonSchema = jsonSchema)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun grammar(bnf: JsonObject): GrammarResponseFormat =
            GrammarResponseFormat(bnf = bnf)
    }
}
