// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A function and its arguments.
 *
 * Source: safety.yaml#/components/schemas/ShieldFunctionCall
 */
public class ShieldFunctionCall(
    /** Name of the function. */
    public val name: Field<String> = Field.Absent,
    /** Its arguments as JSON text. */
    public val arguments: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.field("name", StringDecoder),
        arguments = from.field("arguments", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("name", name)
        to.field("arguments", arguments)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldFunctionCall, Builder>() {
        override fun make(from: ObjectReader): ShieldFunctionCall = ShieldFunctionCall(from)

        /** Sets [ShieldFunctionCall.name]. */
        public fun name(value: String?): Builder = set("name", value)

        /** Sets [ShieldFunctionCall.arguments]. */
        public fun arguments(value: String?): Builder = set("arguments", value)
    }
}
