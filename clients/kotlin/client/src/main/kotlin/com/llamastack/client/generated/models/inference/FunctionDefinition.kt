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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val name: String,
    ) {
        private var description: Field<String> = Field.Absent
        private var parameters: Field<JsonSchemaObject> = Field.Absent
        private var strict: Field<Boolean> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [FunctionDefinition.description]. */
        public fun description(value: String?): Builder = apply { description = Field.of(value) }

        /** Sets [FunctionDefinition.parameters]. */
        public fun parameters(value: JsonSchemaObject?): Builder = apply { parameters = Field.of(value) }

        /** Sets [FunctionDefinition.strict]. */
        public fun strict(value: Boolean?): Builder = apply { strict = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): FunctionDefinition = FunctionDefinition(
            name = name,
            description = description,
            parameters = parameters,
            strict = strict,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(name: String): Builder = Builder(name)
    }
}
