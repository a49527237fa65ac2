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
 * What a function is called, does and takes.
 *
 * Source: inference.yaml#/components/schemas/FunctionDefinition
 */
public class FunctionDefinition(
    /** Name of the function. */
    public val name: String,
    /** What it does and when to use it. */
    public val description: Field<String> = Field.Absent,
    /** JSON Schema of the arguments. Without it, there are none. */
    public val parameters: Field<JsonSchemaObject> = Field.Absent,
    /** Whether the arguments must follow the schema exactly. Default false. */
    public val strict: Field<Boolean> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.field("description", description, StringCodec)
        to.field("parameters", parameters, AnyObjectCodec)
        to.field("strict", strict, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<FunctionDefinition, Builder>(FunctionDefinition) {
        /** Sets [FunctionDefinition.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [FunctionDefinition.description]. */
        public fun description(value: String?): Builder = set("description", value, StringCodec)

        /** Sets [FunctionDefinition.parameters]. */
        public fun parameters(value: JsonSchemaObject?): Builder = set("parameters", value, AnyObjectCodec)

        /** Sets [FunctionDefinition.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<FunctionDefinition>() {
        override fun read(from: ObjectReader): FunctionDefinition {
            return FunctionDefinition(
                name = from.required("name", StringCodec),
                description = from.field("description", StringCodec),
                parameters = from.field("parameters", AnyObjectCodec),
                strict = from.field("strict", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
