// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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
