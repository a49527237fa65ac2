// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * JSON of a schema.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormatJsonSchema
 */
public class ChatResponseFormatJsonSchema(
    /** A schema, its name and how strictly it holds. */
    public val jsonSchema: ChatJsonSchema,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_schema"

    override fun write(to: ObjectWriter) {
        to.constant("type", "json_schema")
        to.required("json_schema", jsonSchema, ChatJsonSchema)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatResponseFormatJsonSchema, Builder>(ChatResponseFormatJsonSchema) {
        /** Sets [ChatResponseFormatJsonSchema.jsonSchema]. */
        public fun jsonSchema(value: ChatJsonSchema): Builder = set("json_schema", value, ChatJsonSchema)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatResponseFormatJsonSchema>() {
        override fun read(from: ObjectReader): ChatResponseFormatJsonSchema {
            from.constant("type", "json_schema")
            return ChatResponseFormatJsonSchema(
                jsonSchema = from.required("json_schema", ChatJsonSchema),
                additionalProperties = from.rest(),
            )
        }
    }
}
