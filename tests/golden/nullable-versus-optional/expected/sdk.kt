// models/spec/Colour.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * A colour.
 *
 * Source: spec.yaml#/components/schemas/Colour
 */
public class Colour(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<Colour>() {
        /** `red`. */
        @JvmField
        public val RED: Colour = Colour("red")

        /** `green`. */
        @JvmField
        public val GREEN: Colour = Colour("green")

        override fun of(value: String): Colour = Colour(value)
    }
}

// models/spec/Four.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Required or not, nullable or not.
 *
 * Source: spec.yaml#/components/schemas/Four
 */
public class Four(
    /** The field `required`. */
    public val required: String,
    /** The field `required_nullable`. */
    public val requiredNullable: String?,
    /** The field `optional`. */
    public val optional: String? = null,
    /** The field `optional_nullable`. */
    public val optionalNullable: Field<String> = Field.Absent,
    /** A colour. */
    public val optionalNullableComponent: Field<Colour> = Field.Absent,
    /** The field `null_by_default`. */
    public val nullByDefault: Field<Long> = Field.Absent,
    /** The field `zero_by_default`. */
    public val zeroByDefault: Long? = null,
    /** The field `false_by_default`. */
    public val falseByDefault: Boolean? = null,
    /** The field `nullable_list`. */
    public val nullableList: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        required = from.required("required", StringDecoder),
        requiredNullable = from.nullable("required_nullable", StringDecoder),
        optional = from.optional("optional", StringDecoder),
        optionalNullable = from.field("optional_nullable", StringDecoder),
        optionalNullableComponent = from.field("optional_nullable_component", Colour),
        nullByDefault = from.field("null_by_default", LongDecoder),
        zeroByDefault = from.optional("zero_by_default", LongDecoder),
        falseByDefault = from.optional("false_by_default", BooleanDecoder),
        nullableList = from.field("nullable_list", ListDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("required", required)
        to.required("required_nullable", requiredNullable)
        to.optional("optional", optional)
        to.field("optional_nullable", optionalNullable)
        to.field("optional_nullable_component", optionalNullableComponent)
        to.field("null_by_default", nullByDefault)
        to.optional("zero_by_default", zeroByDefault)
        to.optional("false_by_default", falseByDefault)
        to.field("nullable_list", nullableList)
    }
}
