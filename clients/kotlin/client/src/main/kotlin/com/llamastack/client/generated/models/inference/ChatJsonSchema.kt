// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.optional("name", StringDecoder),
        description = from.field("description", StringDecoder),
        schema = from.field("schema", AnyObjectDecoder),
        strict = from.field("strict", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("name", name)
        to.field("description", description)
        to.field("schema", schema)
        to.field("strict", strict)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatJsonSchema, Builder>() {
        override fun make(from: ObjectReader): ChatJsonSchema = ChatJsonSchema(from)

        /** Sets [ChatJsonSchema.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ChatJsonSchema.description]. */
        public fun description(value: String?): Builder = set("description", value)

        /** Sets [ChatJsonSchema.schema]. */
        public fun schema(value: JsonSchemaObject?): Builder = set("schema", value)

        /** Sets [ChatJsonSchema.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value)
    }
}
