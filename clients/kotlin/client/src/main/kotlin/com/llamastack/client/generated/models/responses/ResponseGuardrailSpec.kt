// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A shield that looks at input and output.
 *
 * Source: responses.yaml#/components/schemas/ResponseGuardrailSpec
 */
public class ResponseGuardrailSpec(
    /** Identifier of the shield. */
    public val type: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseGuardrail {
    override fun write(to: ObjectWriter) {
        to.required("type", type, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseGuardrailSpec, Builder>(ResponseGuardrailSpec) {
        /** Sets [ResponseGuardrailSpec.type]. */
        public fun type(value: String): Builder = set("type", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseGuardrailSpec>() {
        override fun read(from: ObjectReader): ResponseGuardrailSpec {
            return ResponseGuardrailSpec(
                type = from.required("type", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
