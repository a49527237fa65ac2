// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var name: String? = null
        private var description: Field<String> = Field.Absent
        private var schema: Field<JsonSchemaObject> = Field.Absent
        private var strict: Field<Boolean> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatJsonSchema.name]. */
        public fun name(value: String): Builder = apply { name = value }

        /** Sets [ChatJsonSchema.description]. */
        public fun description(value: String?): Builder = apply { description = Field.of(value) }

        /** Sets [ChatJsonSchema.schema]. */
        public fun schema(value: JsonSchemaObject?): Builder = apply { schema = Field.of(value) }

        /** Sets [ChatJsonSchema.strict]. */
        public fun strict(value: Boolean?): Builder = apply { strict = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatJsonSchema = ChatJsonSchema(
            name = name,
            description = description,
            schema = schema,
            strict = strict,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
