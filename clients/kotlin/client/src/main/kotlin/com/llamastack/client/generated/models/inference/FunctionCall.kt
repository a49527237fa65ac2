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
 * Which function is called with what.
 *
 * Source: inference.yaml#/components/schemas/FunctionCall
 */
public class FunctionCall(
    /** Name of the function. */
    public val name: String,
    /** The arguments as JSON text; a model may write text that is not valid. */
    public val arguments: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.required("arguments", arguments, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<FunctionCall, Builder>(FunctionCall) {
        /** Sets [FunctionCall.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [FunctionCall.arguments]. */
        public fun arguments(value: String): Builder = set("arguments", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<FunctionCall>() {
        override fun read(from: ObjectReader): FunctionCall {
            return FunctionCall(
                name = from.required("name", StringCodec),
                arguments = from.required("arguments", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
