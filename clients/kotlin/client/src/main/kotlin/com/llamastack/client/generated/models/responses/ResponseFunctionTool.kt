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
import kotlinx.serialization.json.JsonObject

/**
 * One of the caller's functions.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionTool
 */
public class ResponseFunctionTool(
    /** Name of the function. */
    public val name: String,
    /** What it does and when to use it. */
    public val description: Field<String> = Field.Absent,
    /** JSON Schema of the arguments. */
    public val parameters: Field<JsonObject> = Field.Absent,
    /** Whether the arguments must satisfy the whole schema. */
    public val strict: Field<Boolean> = Field.Absent,
    /** JSON Schema of the result. */
    public val outputSchema: Field<JsonObject> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "function"

    override fun write(to: ObjectWriter) {
        to.constant("type", "function")
        to.required("name", name, StringCodec)
        to.field("description", description, StringCodec)
        to.field("parameters", parameters, AnyObjectCodec)
        to.field("strict", strict, BooleanCodec)
        to.field("output_schema", outputSchema, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val name: String,
    ) {
        private var description: Field<String> = Field.Absent
        private var parameters: Field<JsonObject> = Field.Absent
        private var strict: Field<Boolean> = Field.Absent
        private var outputSchema: Field<JsonObject> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseFunctionTool.description]. */
        public fun description(value: String?): Builder = apply { description = Field.of(value) }

        /** Sets [ResponseFunctionTool.parameters]. */
        public fun parameters(value: JsonObject?): Builder = apply { parameters = Field.of(value) }

        /** Sets [ResponseFunctionTool.strict]. */
        public fun strict(value: Boolean?): Builder = apply { strict = Field.of(value) }

        /** Sets [ResponseFunctionTool.outputSchema]. */
        public fun outputSchema(value: JsonObject?): Builder = apply { outputSchema = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseFunctionTool = ResponseFunctionTool(
            name = name,
            description = description,
            parameters = parameters,
            strict = strict,
            outputSchema = outputSchema,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseFunctionTool>() {
        override fun read(from: ObjectReader): ResponseFunctionTool {
            from.constant("type", "function")
            return ResponseFunctionTool(
                name = from.required("name", StringCodec),
                description = from.field("description", StringCodec),
                parameters = from.field("parameters", AnyObjectCodec),
                strict = from.field("strict", BooleanCodec),
                outputSchema = from.field("output_schema", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(name: String): Builder = Builder(name)
    }
}
