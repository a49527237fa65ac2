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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        description = from.field("description", StringDecoder),
        parameters = from.field("parameters", AnyObjectDecoder),
        strict = from.field("strict", BooleanDecoder),
        outputSchema = from.field("output_schema", AnyObjectDecoder),
        additionalProperties = from.constant("type", "function").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("name", name)
        to.field("description", description)
        to.field("parameters", parameters)
        to.field("strict", strict)
        to.field("output_schema", outputSchema)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFunctionTool, Builder>() {
        override fun make(from: ObjectReader): ResponseFunctionTool = ResponseFunctionTool(from)

        /** Sets [ResponseFunctionTool.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ResponseFunctionTool.description]. */
        public fun description(value: String?): Builder = set("description", value)

        /** Sets [ResponseFunctionTool.parameters]. */
        public fun parameters(value: JsonObject?): Builder = set("parameters", value)

        /** Sets [ResponseFunctionTool.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value)

        /** Sets [ResponseFunctionTool.outputSchema]. */
        public fun outputSchema(value: JsonObject?): Builder = set("output_schema", value)
    }
}
