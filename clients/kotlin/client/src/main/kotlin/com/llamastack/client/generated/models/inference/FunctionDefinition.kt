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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        description = from.field("description", StringDecoder),
        parameters = from.field("parameters", AnyObjectDecoder),
        strict = from.field("strict", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("name", name)
        to.field("description", description)
        to.field("parameters", parameters)
        to.field("strict", strict)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<FunctionDefinition, Builder>() {
        override fun make(from: ObjectReader): FunctionDefinition = FunctionDefinition(from)

        /** Sets [FunctionDefinition.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [FunctionDefinition.description]. */
        public fun description(value: String?): Builder = set("description", value)

        /** Sets [FunctionDefinition.parameters]. */
        public fun parameters(value: JsonSchemaObject?): Builder = set("parameters", value)

        /** Sets [FunctionDefinition.strict]. */
        public fun strict(value: Boolean?): Builder = set("strict", value)
    }
}
