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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFunctionTool, Builder>(ResponseFunctionTool) {
        /** Sets [ResponseFunctionTool.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ResponseFunctionTool.description]. */
        public fun description(value: String?): Builder = set("description", value, StringCodec)

        /** Sets [ResponseFunctionTool.parameters]. */
        public fun parameters(value: JsonObject?): Builder = set("parameters", value, AnyObjectCodec)

        /** Sets [ResponseFunctionTool.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value, BooleanCodec)

        /** Sets [ResponseFunctionTool.outputSchema]. */
        public fun outputSchema(value: JsonObject?): Builder = set("output_schema", value, AnyObjectCodec)
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
    }
}
