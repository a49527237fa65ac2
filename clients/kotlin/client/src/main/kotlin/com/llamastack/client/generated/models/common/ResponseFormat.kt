// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A shape that the answer must have.
 *
 * Source: common.yaml#/components/schemas/ResponseFormat
 */
public sealed interface ResponseFormat : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseFormat>("type") {
        override fun read(value: String, json: JsonObject): ResponseFormat = when (value) {
            "json_schema" -> JsonSchemaResponseFormat.decode(json)
            "grammar" -> GrammarResponseFormat.decode(json)
            else -> UnknownVariant(value, json)
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
