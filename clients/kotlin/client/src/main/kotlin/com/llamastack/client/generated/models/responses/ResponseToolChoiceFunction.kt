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
 * This function.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceFunction
 */
public class ResponseToolChoiceFunction(
    /** Name of the function. */
    public val name: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "function"

    override fun write(to: ObjectWriter) {
        to.constant("type", "function")
        to.required("name", name, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceFunction, Builder>(ResponseToolChoiceFunction) {
        /** Sets [ResponseToolChoiceFunction.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceFunction>() {
        override fun read(from: ObjectReader): ResponseToolChoiceFunction {
            from.constant("type", "function")
            return ResponseToolChoiceFunction(
                name = from.required("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
