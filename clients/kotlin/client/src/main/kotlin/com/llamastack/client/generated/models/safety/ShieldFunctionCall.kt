// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.field("name", name, StringCodec)
        to.field("arguments", arguments, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldFunctionCall, Builder>(ShieldFunctionCall) {
        /** Sets [ShieldFunctionCall.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)

        /** Sets [ShieldFunctionCall.arguments]. */
        public fun arguments(value: String?): Builder = set("arguments", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldFunctionCall>() {
        override fun read(from: ObjectReader): ShieldFunctionCall {
            return ShieldFunctionCall(
                name = from.field("name", StringCodec),
                arguments = from.field("arguments", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
