// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var name: Field<String> = Field.Absent
        private var arguments: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ShieldFunctionCall.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Sets [ShieldFunctionCall.arguments]. */
        public fun arguments(value: String?): Builder = apply { arguments = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ShieldFunctionCall = ShieldFunctionCall(
            name = name,
            arguments = arguments,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
