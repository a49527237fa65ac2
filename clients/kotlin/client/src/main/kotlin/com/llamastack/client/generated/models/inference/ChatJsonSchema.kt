// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A schema, its name and how strictly it holds.
 *
 * Source: inference.yaml#/components/schemas/ChatJsonSchema
 */
public class ChatJsonSchema(
    /** Name of the schema. */
    public val name: String? = null,
    /** What the answer is for. */
    public val description: Field<String> = Field.Absent,
    /** The schema. Without it, any JSON object. */
    public val schema: Field<JsonSchemaObject> = Field.Absent,
    /** Whether the answer must follow the schema exactly. Default false. */
    public val strict: Field<Boolean> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("name", name, StringCodec)
        to.field("description", description, StringCodec)
        to.field("schema", schema, AnyObjectCodec)
        to.field("strict", strict, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatJsonSchema, Builder>(ChatJsonSchema) {
        /** Sets [ChatJsonSchema.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ChatJsonSchema.description]. */
        public fun description(value: String?): Builder = set("description", value, StringCodec)

        /** Sets [ChatJsonSchema.schema]. */
        public fun schema(value: JsonSchemaObject?): Builder = set("schema", value, AnyObjectCodec)

        /** Sets [ChatJsonSchema.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatJsonSchema>() {
        override fun read(from: ObjectReader): ChatJsonSchema {
            return ChatJsonSchema(
                name = from.optional("name", StringCodec),
                description = from.field("description", StringCodec),
                schema = from.field("schema", AnyObjectCodec),
                strict = from.field("strict", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
