// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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
